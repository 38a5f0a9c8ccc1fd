import type {ErrorReport} from '../../messaging/contract';
import {Button} from '../../ui/controls/Button';
import {EmptyState} from '../../ui/notices/EmptyState';
import {useSay} from '../../ui/words';

interface FailedPageProps {
  readonly error: ErrorReport;
  readonly onAnalyse: () => void;
}

/** Reading went wrong: what to do, and the error's own words for whoever reports it. */
export function FailedPage({error, onAnalyse}: FailedPageProps) {
  const say = useSay();
  const updated = error.name === 'ExtensionUpdated';
  return (
    <>
      <EmptyState
        icon="warning"
        title={say('failedTitle')}
        hint={say(updated ? 'failedUpdated' : 'failedHint')}
        action={<Button onClick={onAnalyse}>{say('tryAgain')}</Button>}
      />
      {!updated && (
        <details class="failure-details">
          <summary>{say('failedDetails')}</summary>
          <code>
            {error.name}: {error.message}
          </code>
        </details>
      )}
    </>
  );
}
