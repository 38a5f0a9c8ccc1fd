import type {KeptStatement} from '../../../core/annotations/annotation';
import type {Speaker} from '../../../core/speakers/speaker';
import {SpeakerLine} from '../../../ui/statements/SpeakerLine';
import {toneWords} from '../../../ui/statements/tone-words';
import {useSay} from '../../../ui/words';

interface SaidPartProps {
  readonly statement: KeptStatement;
  /** As the reader put it right, else as it was detected. */
  readonly speaker: Speaker | null;
  readonly isCorrected: boolean;
}

/** Who said it, how it is reported, what weakens it and what can be counted in it. */
export function SaidPart({statement, speaker, isCorrected}: SaidPartProps) {
  const say = useSay();
  const tone = toneWords(say, statement.cue, statement.tone);
  return (
    <div class="card-said">
      <p class="card-speaker">
        <SpeakerLine source={statement.source} speaker={speaker} />
        {isCorrected && <span class="form-word">{say('cardCorrected')}</span>}
      </p>
      <ul class="card-facts">
        {tone !== '' && <li>{tone}</li>}
        {statement.hedges.length > 0 && <li>{say('cardHedges', quoted(statement.hedges))}</li>}
        {statement.figures.length > 0 && <li>{say('cardFigures', distinct(statement.figures).join(' · '))}</li>}
      </ul>
    </div>
  );
}

function quoted(words: readonly string[]): string {
  return distinct(words)
    .map(word => `“${word}”`)
    .join(', ');
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
