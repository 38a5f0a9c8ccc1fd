import type {Correction, KeptStatement} from '../../../core/annotations/annotation';
import {correctStatement} from '../../../core/annotations/correct-statement';
import {SpeakerLine} from '../../../ui/statements/SpeakerLine';
import {useSay} from '../../../ui/words';
import {factsOf} from './facts-of';

interface SaidPartProps {
  /** As it was detected. */
  readonly statement: KeptStatement;
  readonly correction: Correction | null;
}

/** Who said it, how it is reported, what weakens it and what can be counted in it. */
export function SaidPart({statement, correction}: SaidPartProps) {
  const say = useSay();
  const {attribution, speaker, source} = correctStatement(statement, correction);
  const isCorrected = correction !== null && (correction.speaker !== null || correction.attribution !== null);
  return (
    <div class="card-said">
      <p class="card-speaker">
        <SpeakerLine source={attribution === 'none' ? '' : source} speaker={speaker} />
        {isCorrected && <span class="form-word">{say('cardCorrected')}</span>}
      </p>
      <ul class="card-facts">
        {factsOf(statement, correction === null, say).map(fact => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}
