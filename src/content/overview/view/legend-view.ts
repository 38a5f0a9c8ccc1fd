import type {MarkKind, MarkSettings} from '../../../core/marking/mark-settings';

/** What the legend shows. */
export interface LegendView {
  readonly settings: MarkSettings;
  /** How many marks of each kind the article has, shown or not. */
  readonly counts: Readonly<Record<MarkKind, number>>;
  /** What was switched last holds on this page alone. */
  readonly isUnstored: boolean;
}

export interface LegendDeeds {
  change(changes: Partial<MarkSettings>): void;
  closeLegend(): void;
}
