import {wordsOf} from '../../core/articles/span';
import type {Statement} from '../../core/statements/statement';
import {AttributionMark} from '../../ui/statements/AttributionMark';
import {formKeys} from '../../ui/statements/form-keys';
import {SpeakerLine} from '../../ui/statements/SpeakerLine';
import {toneWords} from '../../ui/statements/tone-words';
import {useSay} from '../../ui/words';

interface ExplainedProps {
  readonly statement: Statement;
  /** The article's. */
  readonly text: string;
}

/** Who says it and how, as the card on a page tells it. */
export function Explained({statement, text}: ExplainedProps) {
  const say = useSay();
  const source = statement.source.map(span => wordsOf(text, span)).join(' … ');
  const cue = statement.cue.map(span => wordsOf(text, span)).join(' … ');
  return (
    <div class={`explained edge-${statement.attribution}`} role="status">
      <p>
        <AttributionMark standing={statement.attribution} />
      </p>
      <p>
        <SpeakerLine source={source} speaker={statement.speaker} />
      </p>
      <p class="form-word">
        {[say(formKeys[statement.form]), toneWords(say, cue, statement.tone)].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
