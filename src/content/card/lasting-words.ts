import type {MessageKey} from '../../ui/message-key';
import type {Words} from '../../ui/words';

/** What is still to be said when the extension was updated under an open page, and its catalogue can be asked no more. */
const lastWords: readonly MessageKey[] = ['cardUpdated', 'cardClose', 'cardLabel', 'noteFailed', 'tryAgain'];

/**
 * Words that outlive the catalogue: what was said once can be said again; the rest is empty. The catalogue is asked for the
 * last ones when the page has nothing to do: the first question waits for the browser to read it.
 */
export function lastingWords(words: Words): Words {
  const said = new Map<string, string>();
  const say: Words['say'] = (key, ...put) => {
    const name = [key, ...put].join('\n');
    try {
      const message = words.say(key, ...put);
      said.set(name, message);
      return message;
    } catch {
      return said.get(name) ?? '';
    }
  };
  requestIdleCallback(() => {
    for (const key of lastWords) say(key);
  });
  return {...words, say};
}
