import type {MessageKey} from '../../ui/message-key';
import type {Words} from '../../ui/words';

/** What is still to be said when the extension was updated under an open page, and its catalogue can be asked no more. */
const lastWords: readonly MessageKey[] = ['cardUpdated', 'cardClose', 'cardLabel', 'noteFailed', 'tryAgain'];

/** Words that outlive the catalogue: what was said once can be said again; the rest is empty. */
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
  for (const key of lastWords) say(key);
  return {...words, say};
}
