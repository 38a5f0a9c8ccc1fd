import {findVerb} from '../../statements/cues/form-of-verb';
import type {Word} from '../../statements/reading/words';
import {betweenSubjectAndVerb, formsOfBe} from '../../statements/rules/function-words';
import {documents, messages} from '../lists/documents';
import {isGivenName} from '../lists/given-names';
import {organisationNouns, organisationWords} from '../lists/organisation-words';
import {titles} from '../lists/titles';
import {unnamedNouns} from '../lists/unnamed';
import type {Name} from './name';
import {neverNames} from './never-names';
import {readName} from './read-name';

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

/** All proper names of an article in order. A capital that only begins its sentence is none if the article has the word in lower case too. */
export function findNames(words: readonly Word[], sourceText: string): Name[] {
  const seen: Seen = {
    lowered: new Set(words.filter(word => word.spoken && !word.capital).map(word => word.lower)),
    capital: new Set(
      words.filter((word, index) => word.capital && !beginsSentence(words, index)).map(word => word.lower),
    ),
  };
  const shouting = shoutingSentences(words);
  const names: Name[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (!word || shouting.has(word.sentence) || !startsName(words, i, seen)) {
      i++;
      continue;
    }
    const end = nameEnd(words, i);
    const name = readName(words, i, end, sourceText);
    if (name) names.push(name);
    i = end;
  }
  return names;
}

/** How the article writes its words where capitals tell: not at a sentence’s beginning. */
interface Seen {
  readonly lowered: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

function beginsSentence(words: readonly Word[], index: number): boolean {
  const [previous, word] = [words[index - 1], words[index]];
  return previous?.sentence !== word?.sentence || /^["“‘'«„:(—–-]$/.test(previous?.text ?? '');
}

function startsName(words: readonly Word[], index: number, seen: Seen): boolean {
  const word = words[index];
  if (!word) return false;
  const next = words[index + 1];
  if (word.text === '@') return next?.spoken === true && next.start === word.end;
  if (!word.capital || neverNames.has(word.lower)) return false;
  if (!beginsSentence(words, index) || /^[\p{Lu}\d]{2,}$/u.test(word.text)) return true;
  if (titles[word.lower] !== undefined && (next?.text === '.' || next?.capital)) return true;
  if (next?.capital && !neverNames.has(next.lower)) return true;
  if (seen.capital.has(word.lower)) return true;
  return !seen.lowered.has(word.lower) && !isCommonNoun(word.lower) && (word.possessive || leadsOn(next));
}

/** What stands behind a name that is a subject: *Reuters **reported***, *Kay **is***, *Kay**,*** – but *Bus **drivers***. */
function leadsOn(next: Word | undefined): boolean {
  return (
    next === undefined ||
    !next.spoken ||
    formsOfBe.has(next.lower) ||
    betweenSubjectAndVerb.has(next.lower) ||
    findVerb(next.lower) !== undefined ||
    /(?:ed|and)$/.test(next.lower)
  );
}

/** *Beekeepers said*, *Concerns were raised*: a plural that only begins its sentence is hardly a name. */
function isCommonNoun(word: string): boolean {
  return (
    (unnamedNouns.has(word) ||
      messages.has(word) ||
      documents.has(word) ||
      organisationNouns[word] !== undefined ||
      /(?:er|or|ist|ant|ent|ian|al|ion|ern|ing|ment|[tdkgmn])s$/.test(word)) &&
    !pluralNames.has(word)
  );
}

/** Bodies and places whose names look like plurals, and say things at the beginning of sentences. */
const pluralNames = new Set([
  'reuters',
  'siemens',
  'starbucks',
  'forbes',
  'kansas',
  'brussels',
  'athens',
  'netherlands',
  'emirates',
  'politicos',
]);

/** Behind the last word of the name that begins at `first`. */
function nameEnd(words: readonly Word[], first: number): number {
  if (words[first]?.text === '@') return first + 2;
  let end = first + 1;
  while (end < first + longestName) {
    const [previous, word, next] = [words[end - 1], words[end], words[end + 1]];
    if (!previous || !word || word.sentence !== words[first]?.sentence || previous.possessive) break;
    if (word.capital && !neverNames.has(word.lower)) end++;
    else if (word.text === '.' && word.start === previous.end && next?.capital && shortens(previous)) end++;
    else if ((word.text === '-' || word.text === '&') && next?.capital) end += 2;
    // *Editor-in-Chief Ann Lee*
    else if (word.text === '-' && words[end + 2]?.text === '-' && words[end + 3]?.capital) end += 4;
    else if (
      /^(?:’|')$/.test(word.text) &&
      next?.capital &&
      (next.start === word.end || (previous.lower.endsWith('s') && organisationWords.has(next.lower)))
    )
      end += 2;
    else if (particles.has(word.lower) && next?.capital && previous.capital) end += 2;
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
  return behind?.capital ? organisationWords.has(behind.lower) : body && behind?.spoken !== true;
}

/** Sentences in capitals or Title Case, where a capital tells nothing. */
function shoutingSentences(words: readonly Word[]): Set<number> {
  const counts = new Map<number, {capitals: number; all: number}>();
  for (const word of words) {
    if (!word.spoken || word.text.length < 4) continue;
    const count = counts.get(word.sentence) ?? {capitals: 0, all: 0};
    count.all++;
    if (word.capital) count.capitals++;
    counts.set(word.sentence, count);
  }
  return new Set(
    [...counts].filter(([, {capitals, all}]) => all >= 5 && capitals / all > 0.8).map(([sentence]) => sentence),
  );
}
