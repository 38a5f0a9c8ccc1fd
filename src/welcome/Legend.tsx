import {defaultMarks} from '../core/marking/mark-settings';
import {type Standing, standings} from '../core/marking/standing';
import {useMarks} from '../pages/marks/use-marks';
import type {MessageKey} from '../ui/message-key';
import {MarkSample} from '../ui/samples/MarkSample';
import {attributionKeys} from '../ui/statements/attribution-keys';
import {useSay} from '../ui/words';

const meanings: Readonly<Record<Standing, MessageKey>> = {
  named: 'legendNamed',
  unnamed: 'legendUnnamed',
  none: 'legendNone',
  own: 'legendOwn',
};

/** What each mark means, shown as the reader has it. */
export function Legend() {
  const say = useSay();
  const {lines} = useMarks()[0] ?? defaultMarks;
  return (
    <>
      <dl class="legend">
        {standings.map(standing => (
          <div key={standing}>
            <dt>
              <MarkSample standing={standing} line={lines[standing]}>
                {say(attributionKeys[standing])}
              </MarkSample>
            </dt>
            <dd>{say(meanings[standing])}</dd>
          </div>
        ))}
      </dl>
      <p class="explanation">{say('legendForms')}</p>
    </>
  );
}
