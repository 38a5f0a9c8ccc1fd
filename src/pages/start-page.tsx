import {type FunctionComponent, render} from 'preact';
import {browser} from '../messaging/browser';
import type {MessageKey} from '../ui/message-key';
import {WordsProvider} from '../ui/words';
import {wordsFrom} from '../ui/words-from';

/** Puts a page of ours on the screen, in the catalogue's words. */
export function startPage(Page: FunctionComponent, title: MessageKey): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root to stand in.');
  const words = wordsFrom(browser.i18n);
  document.documentElement.lang = words.say('languageCode');
  document.title = words.say(title);
  render(
    <WordsProvider words={words}>
      <Page />
    </WordsProvider>,
    root,
  );
}
