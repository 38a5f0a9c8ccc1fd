import {Button} from '../../ui/controls/Button';
import {EmptyState} from '../../ui/notices/EmptyState';
import {useSay} from '../../ui/words';

/** The library could not be read: what to do, and the error's own words for whoever reports it. */
export function AnswerFailed({failure, onAgain}: {readonly failure: Error; readonly onAgain: () => void}) {
  const say = useSay();
  return (
    <>
      <EmptyState
        icon="warning"
        title={say('libraryFailedTitle')}
        hint={say(failure.name === 'StorageTooNew' ? 'libraryTooNew' : 'libraryFailedHint')}
        action={<Button onClick={onAgain}>{say('tryAgain')}</Button>}
      />
      <details class="failure-details">
        <summary>{say('failedDetails')}</summary>
        <code>
          {failure.name}: {failure.message}
        </code>
      </details>
    </>
  );
}
