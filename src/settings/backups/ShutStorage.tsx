import type {StorageState} from '../../core/backups/storage-state';
import {callBackground} from '../../messaging/call-background';
import {TakeBackup} from '../../pages/safety/taking/TakeBackup';
import {Button} from '../../ui/controls/Button';
import {useWords} from '../../ui/words';
import {DeedNews} from './DeedNews';
import {useDeed} from './use-deed';

/** What can be done when what is kept cannot be opened: take what can be read, and go on without it. It is never touched. */
export function ShutStorage({storage}: {readonly storage: StorageState}) {
  const {say, count, day} = useWords();
  const deed = useDeed();
  const [last] = storage.backups;
  const goOn = (at: string | null) =>
    deed.run(async job => {
      await callBackground('setAside', {job, at});
      return 0;
    });
  return (
    <>
      <p>{say(storage.state === 'too-new' ? 'shutTooNew' : 'shutBroken')}</p>
      <TakeBackup label={say('rescue')} of={null} weight="main" />
      <p class="explanation">{say('setAsideHint')}</p>
      {last && (
        <Button icon="undo" disabled={deed.job.running} onClick={() => goOn(last.at)}>
          {say(
            'goOnWithBackup',
            day(last.at),
            count(last.annotations, {one: 'annotationsOne', other: 'annotationsMany'}),
          )}
        </Button>
      )}
      {/* A backup that cannot be read must not keep its reader from going on. */}
      {(last === undefined || deed.state.state === 'failed') && (
        <Button disabled={deed.job.running} onClick={() => goOn(null)}>
          {say('goOnEmpty')}
        </Button>
      )}
      <DeedNews deed={deed} nothing="wentOn" done={{one: 'restoredOne', other: 'restoredMany'}} />
    </>
  );
}
