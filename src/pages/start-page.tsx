import {type FunctionComponent, render} from 'preact';
import {browser} from '../messaging/browser';
import type {MessageKey} from '../ui/message-key';
import {WordsProvider} from '../ui/words';
import {wordsFrom} from '../ui/words-from';
import {followPalette} from './marks/follow-palette';
import {askToPersist} from './safety/ask-to-persist';
import {StorageTrouble} from './safety/StorageTrouble';
import {fileBackup} from './safety/taking/file-backup';

/** Puts a page of ours on the screen, in the catalogue's words. */
export function startPage(Page: FunctionComponent, title: MessageKey): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root to stand in.');
  const words = wordsFrom(browser.i18n);
  document.documentElement.lang = words.say('languageCode');
  document.title = words.say(title);
  followPalette();
  // What it answers is shown in the settings; nothing waits for it.
  void askToPersist().catch(() => undefined);
  void fileBackup().catch(error => console.warn('A backup could not be put into the downloads folder.', error));
  render(
    <WordsProvider words={words}>
      <StorageTrouble />
      <Page />
    </WordsProvider>,
    root,
  );
}
