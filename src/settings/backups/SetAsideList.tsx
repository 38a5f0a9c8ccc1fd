import type {SetAside} from '../../core/backups/storage-state';
import {callBackground} from '../../messaging/call-background';
import {TakeBackup} from '../../pages/safety/taking/TakeBackup';
import {Button} from '../../ui/controls/Button';
import {useWords} from '../../ui/words';
import {DeedNews} from './DeedNews';
import {useDeed} from './use-deed';

/** What would not open and was set aside: the way back, once it opens. */
export function SetAsideList({setAside}: {readonly setAside: readonly SetAside[]}) {
  const {say, day} = useWords();
  const deed = useDeed();
  if (setAside.length === 0 && deed.state.state === 'idle') return null;
  const bringBack = (name: string) => deed.run(async job => (await callBackground('bringBack', {job, name})).restored);
  return (
    <>
      <h3>{say('setAsideHeading')}</h3>
      <ul class="backup-list">
        {setAside.map(({name, at}) => (
          <li key={name}>
            <span>{say('setAsideOf', day(at))}</span>
            <Button icon="undo" disabled={deed.job.running} onClick={() => bringBack(name)}>
              {say('bringBack')}
            </Button>
            <TakeBackup label={say('rescue')} of={null} setAside={name} />
          </li>
        ))}
      </ul>
      <DeedNews deed={deed} nothing="restoredNothing" done={{one: 'restoredOne', other: 'restoredMany'}} />
    </>
  );
}
