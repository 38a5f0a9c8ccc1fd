import type {Speaker} from '../speakers/speaker';
import type {Attribution} from '../statements/statement';
import type {Correction} from './annotation';

/** A statement, detected or kept, as far as a correction speaks of it. */
interface Attributed {
  readonly attribution: Attribution;
  readonly speaker: Speaker | null;
}

/** The statement with what the reader put right in it. */
export function correctStatement<Kind extends Attributed>(statement: Kind, correction: Correction | null): Kind {
  if (correction === null) return statement;
  return {
    ...statement,
    attribution: correction.attribution ?? statement.attribution,
    speaker: correction.speaker ?? statement.speaker,
  };
}
