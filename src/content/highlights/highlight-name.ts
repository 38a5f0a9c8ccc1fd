import {type Standing, standings} from '../../core/marking/standing';

/** What a highlight shows; each has a look of its own for every standing. A later one is painted over an earlier one. */
export const parts = ['reported', 'quoted', 'source', 'cue', 'active', 'source-active', 'kept', 'changed'] as const;
export type HighlightPart = (typeof parts)[number];

/** Words in a box of the page's that is dark where the article is light, or light where it is dark. */
type Place = '' | '-boxed';

/** The registry of highlights is one for the page, this extension and all others, so the names are unlikely ones. */
export type HighlightName = `hearsay-${Standing}-${HighlightPart}${Place}` | 'hearsay-scare-quote';

export function highlightName(standing: Standing, part: HighlightPart, isBoxed = false): HighlightName {
  return `hearsay-${standing}-${part}${isBoxed ? '-boxed' : ''}`;
}

/** Every name with its place in the order of painting. */
export const highlightOrder: ReadonlyMap<HighlightName, number> = new Map([
  ...standings.flatMap(standing =>
    parts.flatMap((part, order) =>
      [false, true].map(isBoxed => [highlightName(standing, part, isBoxed), order] as const),
    ),
  ),
  ['hearsay-scare-quote', 0] as const,
]);
