import {useEffect, useState} from 'preact/hooks';
import {browser} from '../../messaging/browser';
import {fileBackup, filing} from '../../pages/safety/taking/file-backup';
import {useSay} from '../../ui/words';
import {Switch} from '../Switch';

/** Whether backups are put into the downloads folder by themselves; the browser asks for leave when it is switched on. */
export function FileBackups() {
  const say = useSay();
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => void browser.permissions.contains(filing).then(setOn), []);
  const choose = async (wanted: boolean) => {
    // Asked at once: browsers hear it only as the answer to a click.
    if (wanted) await browser.permissions.request(filing);
    else await browser.permissions.remove(filing);
    setOn(await browser.permissions.contains(filing));
    await fileBackup();
  };
  if (isOn === null) return null;
  return (
    <Switch
      on={isOn}
      label={say('fileBackups')}
      hint={say('fileBackupsHint')}
      onChange={wanted => void choose(wanted).catch(() => undefined)}
    />
  );
}
