import type {Location} from '../anchoring/location';
import type {Span} from '../articles/span';
import type {Statement} from '../statements/statement';
import type {Placed} from './pair-annotations';

/** Where located words are, in order; those that are gone are nowhere. */
export function placesOf({locations}: {readonly locations: readonly Location[]}): readonly Span[] {
  return locations
    .flatMap(location => (location.state === 'gone' ? [] : [location.span]))
    .sort((one, other) => one.start - other.start);
}

/** The words of a detected statement: as the reader chose them, else as they were detected. */
export function contentOf(statement: Statement, kept: Placed | null): readonly Span[] {
  if (kept?.detectedLocations == null) return statement.content;
  const chosen = placesOf(kept);
  return chosen.length === 0 ? statement.content : chosen;
}
