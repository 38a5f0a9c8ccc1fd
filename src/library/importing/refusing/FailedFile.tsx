import {Button} from '../../../ui/controls/Button';
import {failureKey} from '../../../ui/notices/failure-key';
import {Notice} from '../../../ui/notices/Notice';
import {useSay} from '../../../ui/words';
import {StepPanel} from '../StepPanel';

interface FailedFileProps {
  readonly name: string;
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** A file that could not be read, or for which there was no room: it can be tried again. */
export function FailedFile({name, error, onAgain}: FailedFileProps) {
  const say = useSay();
  return (
    <StepPanel title={say('importRefused', name)}>
      <Notice icon="warning" action={<Button onClick={onAgain}>{say('tryAgain')}</Button>}>
        {say(failureKey(error, 'importFailed'))}
      </Notice>
    </StepPanel>
  );
}
