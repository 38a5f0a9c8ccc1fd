import type {Standing} from '../core/marking/standing';
import {attributions} from '../core/statements/statement';
import type {MessageKey} from '../ui/message-key';
import {AttributionMark} from '../ui/statements/AttributionMark';
import {useSay} from '../ui/words';

const meanings: Readonly<Record<Standing, MessageKey>> = {
  named: 'legendNamed',
  unnamed: 'legendUnnamed',
  none: 'legendNone',
  own: 'legendOwn',
};

const standings: readonly Standing[] = [...attributions, 'own'];

/** What each mark means. */
export function Legend() {
  const say = useSay();
  return (
    <dl class="legend">
      {standings.map(standing => (
        <div key={standing}>
          <dt>
            <AttributionMark standing={standing} />
          </dt>
          <dd>{say(meanings[standing])}</dd>
        </div>
      ))}
    </dl>
  );
}
