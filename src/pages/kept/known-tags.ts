import type {LocatedAnnotation} from '../../messaging/contract';

/** The tags that were given before, each once, in alphabetical order. */
export function knownTags(annotations: readonly LocatedAnnotation[]): readonly string[] {
  return [...new Set(annotations.flatMap(({annotation}) => annotation.tags))].sort((a, b) => a.localeCompare(b));
}
