import type {Word} from '../../statements/reading/words';
import {isGivenName} from '../lists/given-names';
import {organisationWords} from '../lists/organisation-words';
import {titles} from '../lists/titles';
import {neverNames} from './never-names';

const longestName = 10;
const particles = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'del',
  'della',
  'da',
  'dos',
  'di',
  'al',
  'el',
  'bin',
  'ibn',
  'la',
  'le',
  'du',
  'ten',
  'ter',
  'y',
]);

/** Behind the last word of the name that begins at `first`. */
export function nameEnd(words: readonly Word[], first: number): number {
  if (words[first]?.text === '@') return first + 2;
  let end = first + 1;
  while (end < first + longestName) {
    const [previous, word, next] = [words[end - 1], words[end], words[end + 1]];
    if (
      !previous ||
      !word ||
      word.sentence !== words[first]?.sentence ||
      (previous.possessive && !ownsBody(previous, word))
    )
      break;
    if (word.capital && !neverNames.has(word.lower)) end++;
    else if (word.text === '.' && word.start === previous.end && next?.capital && shortens(previous)) end++;
    else if (((word.text === '-' && word.start === previous.end) || word.text === '&') && next?.capital) end += 2;
    // *Editor-in-Chief Ann Lee*
    else if (word.text === '-' && words[end + 2]?.text === '-' && words[end + 3]?.capital) end += 4;
    else if (
      /^(?:’|')$/.test(word.text) &&
      next?.capital &&
      (next.start === word.end || (previous.lower.endsWith('s') && organisationWords.has(next.lower)))
    )
      end += 2;
    // *Noura **al-Kaabi***
    else if (particles.has(word.lower) && next?.text === '-' && words[end + 2]?.capital) end += 3;
    else if (particles.has(word.lower) && next?.capital && previous.capital) end += 2;
    else if (isPhraseName(words, first, end)) end += 2;
    else if (/^(?:of|for|on)$/.test(word.lower) && bodyBefore(words, first, end)) {
      const behind = next?.lower === 'the' ? end + 2 : end + 1;
      if (!words[behind]?.capital || neverNames.has(words[behind]?.lower ?? '')) break;
      end = behind + 1;
    } else if (word.lower === 'and' && next?.capital && isListInside(words, first, end)) end += 2;
    else break;
  }
  return end;
}

/** *Gov.* · *J.* · *St.* – a stop that does not end the name. */
function shortens(word: Word): boolean {
  return titles[word.lower] !== undefined || word.text.length === 1 || /^(?:St|Mt|Jr|Sr|Ste|Ft)$/.test(word.text);
}

/** *Department of …*, *Secretary of …*, *City of …*, but not *Lee of …*. */
function bodyBefore(words: readonly Word[], first: number, end: number): boolean {
  return words
    .slice(first, end)
    .some(word => organisationWords.has(word.lower) || (titles[word.lower] !== undefined && word.text.length > 4));
}

/** *Department of Health **and** Human Services*: two capitals behind it, an *of* before it. */
function isListInside(words: readonly Word[], first: number, end: number): boolean {
  const own = words.slice(first, end);
  const [listed, behind] = [words[end + 1], words[end + 2]];
  if (!own.some(word => word.lower === 'of' || word.lower === 'for') || isGivenName(listed?.lower)) return false;
  const body = own.some(word => organisationWords.has(word.lower));
  // *Museum of Art **and Culture** said*: a field of work, and no second body.
  if (body && listed && behind?.capital !== true && fields.test(listed.lower)) return true;
  return behind?.capital ? organisationWords.has(behind.lower) : body && behind?.spoken !== true;
}

/** Fields of work that end the name of an office or a museum: *Office of Management and **Budget***. */
const fields =
  /(?:ture|ics|ment|tion|sion|logy|stry|tries|ices|ences|ring|ness|cine)$|^(?:budget|commerce|health|science|trade|welfare|sport|sports|security|research|energy|housing|food|skills|pensions|media|wildlife|explosives|rights)$/;

/** *Breaking the Silence*, *Save the Children*; *Medical Aid for Palestinians*, *Americans for Prosperity*: bodies named by a phrase. */
function isPhraseName(words: readonly Word[], first: number, end: number): boolean {
  const [start, previous, word, next] = [words[first], words[end - 1], words[end], words[end + 1]];
  if (!start || !previous || !word || !next?.capital || neverNames.has(next.lower)) return false;
  const opens = words[first - 1]?.sentence !== start.sentence;
  if (/^(?:the|our)$/.test(word.lower))
    return (
      end === first + 1 &&
      !opens &&
      /(?:^(?:save|stop|feed|protect|free|reclaim|defend|keep|take)|ing)$/.test(start.lower)
    );
  return (
    word.lower === 'for' &&
    !isGivenName(previous.lower) &&
    !isGivenName(start.lower) &&
    /(?:[^s]s|aid|action|law|research|education|freedom|justice)$/.test(previous.lower) &&
    (end > first + 1 ||
      !opens ||
      /^(?:americans|physicians|lawyers|doctors|friends|parents|mothers|veterans)$/.test(start.lower))
  );
}

/** *St. Mary’s **Hospital***, *Women’s **Institute***, *Lowell’s **Inc.***: an owner that is part of the name. */
function ownsBody(owner: Word, next: Word): boolean {
  return (
    next.capital &&
    (/(?:men|women|children|people|workers|farmers|veterans)(?:['’]s?)?$/.test(owner.lower) ||
      /^(?:hospital|college|church|cathedral|inc|corp|ltd|analytics)$/.test(next.lower))
  );
}
