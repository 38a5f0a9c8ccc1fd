import type {Standing} from '../../ui/statements/attribution-keys';

/** What a highlight shows; each has a look of its own for every standing. */
export const parts = ['quoted', 'reported', 'source', 'cue', 'active', 'kept', 'changed'] as const;
export type HighlightPart = (typeof parts)[number];

export const standings = ['named', 'unnamed', 'none', 'own'] as const satisfies readonly Standing[];

/** The registry of highlights is one for the page, this extension and all others, so the names are unlikely ones. */
export type HighlightName = `hearsay-${Standing}-${HighlightPart}` | 'hearsay-scare-quote';

export function highlightName(standing: Standing, part: HighlightPart): HighlightName {
  return `hearsay-${standing}-${part}`;
}

export const highlightNames: readonly HighlightName[] = [
  ...standings.flatMap(standing => parts.map(part => highlightName(standing, part))),
  'hearsay-scare-quote',
];
