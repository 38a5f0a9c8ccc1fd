import type {Permissions} from 'webextension-polyfill';
import {browser} from '../../../messaging/browser';
import {callBackground} from '../../../messaging/call-background';
import {gatherOwnBackup} from './gather-own-backup';

/** What the reader gives and takes: having it is the switch itself. */
export const filing: Permissions.Permissions = {permissions: ['downloads']};

/** The folder within the reader's downloads folder. */
const folder = 'Hearsay backups';

/**
 * Puts the newest backup that made itself into the reader's downloads folder, if they switched that on and it is not
 * there yet. One file for each day of the week: they take turns. In a page, since Chrome's background cannot lend a file
 * an address.
 */
export async function fileBackup(): Promise<void> {
  if (!(await browser.permissions.contains(filing))) return;
  const {backups, filed} = await callBackground('readStorage', null);
  const [last] = backups;
  if (last === undefined || last.at === filed) return;
  const {file} = await gatherOwnBackup(last, new AbortController().signal);
  const address = URL.createObjectURL(file);
  const filename = `${folder}/Hearsay ${new Date(last.at).getUTCDay() + 1} of 7.backup.json.gz`;
  await browser.downloads.download({url: address, filename, conflictAction: 'overwrite', saveAs: false});
  await callBackground('backupTaken', {filed: last.at});
}
