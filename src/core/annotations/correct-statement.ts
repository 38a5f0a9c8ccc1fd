import type {Speaker} from '../speakers/speaker';
import type {Attribution} from '../statements/statement';
import type {Correction} from './annotation';

/** A statement, detected or kept, as far as a correction speaks of it. */
interface Attributed {
  readonly attribution: Attribution;
  readonly speaker: Speaker | null;
}

/**
 * The statement with what the reader put right in it. Nobody stands behind it: nobody speaks. Somebody was given whom
 * the machine had not found at all: somebody stands behind it.
 */
export function correctStatement<Kind extends Attributed>(statement: Kind, correction: Correction | null): Kind {
  if (correction === null) return statement;
  const found = statement.attribution === 'none' && correction.speaker !== null ? 'named' : statement.attribution;
  const attribution = correction.attribution ?? found;
  const speaker = attribution === 'none' ? null : (correction.speaker ?? statement.speaker);
  return {...statement, attribution, speaker};
}
