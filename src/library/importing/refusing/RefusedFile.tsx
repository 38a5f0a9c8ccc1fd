import type {ImportRefused} from '../../../core/imports/refusal';
import {Notice} from '../../../ui/notices/Notice';
import {useWords} from '../../../ui/words';
import {StepPanel} from '../StepPanel';
import {refusalKeys} from './refusal-keys';

/** A file that cannot come in: why, what to do, and where it is wrong for whoever mends it. */
export function RefusedFile({name, refusal}: {readonly name: string; readonly refusal: ImportRefused}) {
  const {say, number} = useWords();
  const {reason, line, detail} = refusal;
  return (
    <StepPanel title={say('importRefused', name)}>
      <Notice icon="warning">
        {say(refusalKeys[reason])} {say('importNothingChanged')}
      </Notice>
      {(line !== null || detail !== '') && (
        <details class="failure-details">
          <summary>{say('failedDetails')}</summary>
          <p>
            {line !== null && say(detail === '' ? 'importLineAlone' : 'importLine', number(line))}{' '}
            {detail !== '' && <code>{detail}</code>}
          </p>
        </details>
      )}
    </StepPanel>
  );
}
