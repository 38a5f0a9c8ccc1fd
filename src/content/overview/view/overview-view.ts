import type {MarkKind, MarkSettings} from '../../../core/marking/mark-settings';

/** What the legend and the printed key show. */
export interface OverviewView {
  readonly settings: MarkSettings;
  readonly isLegendOpen: boolean;
  /** Whether there is anything for a key to speak of on paper. */
  readonly isPrinted: boolean;
  /** How many marks of each kind the article has, shown or not. */
  readonly counts: Readonly<Record<MarkKind, number>>;
  /** What was switched last holds on this page alone. */
  readonly isUnstored: boolean;
}

export interface OverviewDeeds {
  change(changes: Partial<MarkSettings>): void;
  closeLegend(): void;
}
