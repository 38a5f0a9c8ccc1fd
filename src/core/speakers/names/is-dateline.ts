import type {Word} from '../../statements/reading/words';
import type {Name} from './name';

/** Words before the dash: *ELY, Marlow County (Reuters) —*. */
const longest = 12;

/** ***ELY, Marlow** — Ann Lee opened the pier*, ***Ely** (Reuters) - The pier opened*: where an article was written, of which it does not speak. */
export function isDateline(words: readonly Word[], {first}: Name): boolean {
  const block = words[first]?.block;
  const before = words.slice(Math.max(0, first - longest), first);
  const from = first - before.length + before.findLastIndex(word => word.block !== block) + 1;
  if (from === first - longest) return false;
  const opening = words.slice(from, from + longest);
  const dash = opening.findIndex((word, at) => isDash(word, opening[at + 1]));
  const next = opening[dash + 1];
  if (dash < 0 || from + dash <= first || !next?.capital || next.block !== block) return false;
  const place = opening.slice(0, dash);
  const isOrdinary = place.some(word => word.spoken && !word.capital && !/^\d+$/.test(word.text));
  const isShouted = /^[\p{Lu}\d]{2,}$/u.test(place[0]?.text ?? '');
  return !isOrdinary && (isShouted || place.some(word => word.text === '('));
}

/** Not that of *Sen. Ann Lee (D-Mo.)*. */
function isDash({text, end}: Word, next: Word | undefined): boolean {
  return /^[–—]$|^--+$/.test(text) || (text === '-' && next !== undefined && next.start > end);
}
