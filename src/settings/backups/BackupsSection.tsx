import {useEffect, useRef} from 'preact/hooks';
import {browser} from '../../messaging/browser';
import {TakeBackup} from '../../pages/safety/taking/TakeBackup';
import {useStorage} from '../../pages/safety/use-storage';
import {useSay} from '../../ui/words';
import {SettingsSection} from '../SettingsSection';
import {EmptyBin} from './EmptyBin';
import {FileBackups} from './FileBackups';
import {OwnBackups} from './OwnBackups';
import {SetAsideList} from './SetAsideList';
import {ShutStorage} from './ShutStorage';

/** What keeps what is kept: a backup to take along, those that are made by themselves, the bin; and the ways out of trouble. */
export function BackupsSection() {
  const say = useSay();
  const storage = useStorage();
  const top = useRef<HTMLDivElement>(null);
  const isThere = storage !== null;
  // A link leads here before there is anything to see.
  useEffect(() => {
    if (isThere && location.hash === '#backups') top.current?.scrollIntoView();
  }, [isThere]);
  return (
    <div id="backups" ref={top}>
      <SettingsSection title={say('settingsBackups')}>
        {storage?.state === 'open' && (
          <>
            <p class="explanation">{say(storage.remind ? 'backupReminder' : 'backupHint')}</p>
            <TakeBackup label={say('backUpNow')} of={storage.amount?.annotations ?? null} weight="main" />
          </>
        )}
        {storage !== null && storage.state !== 'open' && <ShutStorage storage={storage} />}
        {storage !== null && <SetAsideList setAside={storage.setAside} />}
        {storage !== null && <OwnBackups backups={storage.backups} isOpen={storage.state === 'open'} />}
        {storage?.state === 'open' && (
          <a href={browser.runtime.getURL('library.html?view=imports')} target="_blank" rel="noreferrer">
            {say('importBackup')}
          </a>
        )}
        {storage?.state === 'open' && <FileBackups />}
        {storage?.amount != null && <EmptyBin binned={storage.amount.binned} />}
      </SettingsSection>
    </div>
  );
}
