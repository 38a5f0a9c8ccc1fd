import {useState} from 'preact/hooks';
import {callBackground} from '../../messaging/call-background';
import {JobLine} from '../../pages/jobs/JobLine';
import {useJob} from '../../pages/jobs/use-job';
import {Button} from '../../ui/controls/Button';
import {failureKey} from '../../ui/notices/failure-key';
import {useWords} from '../../ui/words';
import type {Undoing} from '../undoing/use-undo';

/** Removes for good what is in the bin. The one thing here that cannot be undone: it is asked twice. */
export function EmptyBin({undoing}: {readonly undoing: Undoing}) {
  const {say, count} = useWords();
  const [asked, setAsked] = useState(false);
  const job = useJob();
  const empty = async () => {
    setAsked(false);
    try {
      const {removed} = await job.run(name => callBackground('emptyBin', {job: name}));
      undoing.tell({told: count(removed, {one: 'libraryGoneOne', other: 'libraryGoneMany'}), undo: null});
    } catch (error) {
      undoing.tell({told: say(failureKey(error)), undo: null});
    }
  };
  if (job.running) return <JobLine job={job} label={say('libraryEmptying')} />;
  if (!asked) {
    return (
      <Button icon="bin" onClick={() => setAsked(true)}>
        {say('libraryEmptyBin')}
      </Button>
    );
  }
  return (
    <div class="picked-deeds" role="alert">
      <span>{say('libraryEmptyBinSure')}</span>
      <Button weight="main" onClick={() => void empty()}>
        {say('libraryEmptyBinYes')}
      </Button>
      <Button onClick={() => setAsked(false)}>{say('libraryCancel')}</Button>
    </div>
  );
}
