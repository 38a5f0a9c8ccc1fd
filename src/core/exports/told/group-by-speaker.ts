import {nobody, ownHighlights} from '../text/words';
import type {ToldAnnotation} from './statements-of';

/** Annotations under one heading. */
export interface SpeakerGroup {
  readonly heading: string;
  readonly told: readonly ToldAnnotation[];
}

function headingOf({statement}: ToldAnnotation): string {
  if (statement === null) return ownHighlights;
  return statement.speaker?.name || statement.source || nobody;
}

/** Under their speakers, in the order in which each first speaks; the reader’s own highlights last. */
export function groupBySpeaker(told: readonly ToldAnnotation[]): SpeakerGroup[] {
  const groups = new Map<string, ToldAnnotation[]>();
  for (const one of told) {
    const heading = headingOf(one);
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [one]);
    else group.push(one);
  }
  const own = groups.get(ownHighlights);
  groups.delete(ownHighlights);
  if (own !== undefined) groups.set(ownHighlights, own);
  return [...groups].map(([heading, group]) => ({heading, told: group}));
}
