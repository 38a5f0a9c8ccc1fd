import type {MarkSettings} from '../../../core/marking/mark-settings';
import {standings} from '../../../core/marking/standing';
import {MarkSample} from '../../../ui/samples/MarkSample';
import {attributionKeys} from '../../../ui/statements/attribution-keys';
import {useSay} from '../../../ui/words';

/** What the lines under the words mean, at the end of a printed article: on paper there is no card to ask. */
export function PrintedKey({settings}: {readonly settings: MarkSettings}) {
  const say = useSay();
  return (
    <p class="printed-key">
      {say('printedKey')}{' '}
      {standings
        .filter(standing => !settings.hidden.includes(standing))
        .map(standing => (
          <span key={standing}>
            <MarkSample standing={standing} line={settings.lines[standing]}>
              {say(attributionKeys[standing])}
            </MarkSample>{' '}
          </span>
        ))}
      <span class="sample-source">{say('legendSource')}</span> <span class="sample-cue">{say('legendCue')}</span>
    </p>
  );
}
