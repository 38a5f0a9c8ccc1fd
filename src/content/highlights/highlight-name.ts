import {type HighlightColour, highlightColours} from '../../core/annotations/annotation';
import {type Standing, standings} from '../../core/marking/standing';

/** What a highlight shows; each has a look of its own for every standing. A later one is painted over an earlier one. */
export const parts = ['reported', 'quoted', 'source', 'cue', 'active', 'source-active', 'kept', 'changed'] as const;
export type HighlightPart = (typeof parts)[number];

/** Words in a box of the page's that is dark where the article is light, or light where it is dark. */
type Place = '' | '-boxed';

/** A standing, or a highlight of the reader's own in a colour of their choice: each has a look of its own. */
export type Hue = Standing | `own-${HighlightColour}`;

export const hues: readonly Hue[] = [...standings, ...highlightColours.map(colour => `own-${colour}` as const)];

/** The registry of highlights is one for the page, this extension and all others, so the names are unlikely ones. */
export type HighlightName = `hearsay-${Hue}-${HighlightPart}${Place}` | 'hearsay-scare-quote';

export function highlightName(hue: Hue, part: HighlightPart, isBoxed = false): HighlightName {
  return `hearsay-${hue}-${part}${isBoxed ? '-boxed' : ''}`;
}

/** Every name with its place in the order of painting. */
export const highlightOrder: ReadonlyMap<HighlightName, number> = new Map([
  ...hues.flatMap(hue =>
    parts.flatMap((part, order) => [false, true].map(isBoxed => [highlightName(hue, part, isBoxed), order] as const)),
  ),
  ['hearsay-scare-quote', 0] as const,
]);
