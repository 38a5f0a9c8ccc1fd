import type {Pause} from '../../statements/attribution-model';
import {findVerb} from '../../statements/cues/form-of-verb';
import type {Word} from '../../statements/reading/words';
import {betweenSubjectAndVerb, formsOfBe} from '../../statements/rules/function-words';
import {demonyms} from '../lists/demonyms';
import {documents, messages} from '../lists/documents';
import {isGivenName} from '../lists/given-names';
import {organisationNouns} from '../lists/organisation-words';
import {pluralNames} from '../lists/plural-names';
import {titles} from '../lists/titles';
import {unnamedNouns} from '../lists/unnamed';
import type {Name} from './name';
import {nameEnd} from './name-end';
import {neverNames} from './never-names';
import {opensSentence} from './opens-sentence';
import {readName} from './read-name';

/** Words between two pauses. */
const sliceLength = 4096;

/** All proper names of an article in order. A capital that only begins its sentence is none if the article has the word in lower case too. */
export async function findNames(words: readonly Word[], sourceText: string, pause: Pause): Promise<Name[]> {
  const shouting = shoutingSentences(words);
  const seen: Seen = {
    lowered: new Set(words.filter(word => word.spoken && !word.capital).map(word => word.lower)),
    capital: new Set(
      words
        .filter((word, index) => word.capital && !shouting.has(word.sentence) && !beginsSentence(words, index))
        .map(word => word.lower),
    ),
    surnames: new Set(
      words.filter(({capital}, index) => capital && isGivenName(words[index - 1]?.lower)).map(word => word.lower),
    ),
  };
  const names: Name[] = [];
  let rested = 0;
  for (let i = 0; i < words.length; ) {
    if (i - rested >= sliceLength) {
      rested = i;
      await pause();
    }
    const word = words[i];
    const shouted = word !== undefined && shouting.has(word.sentence);
    const full = shouted && isFullName(word, words[i + 1], seen);
    const starts = shouted ? full || isKnownName(word, seen) : startsName(words, i, seen);
    if (!word || !starts) {
      i++;
      continue;
    }
    let end = nameEnd(words, i);
    // *Ann Lee Says The Pier Is Safe*: only words that are names elsewhere.
    if (shouted)
      end =
        i +
        Math.max(
          full ? 2 : 1,
          words.slice(i, end).findIndex(it => !isKnownName(it, seen)),
        );
    if (end === i + 1 && demonyms.has(word.lower) && !seen.surnames.has(word.lower)) {
      i++;
      continue;
    }
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
  /** Behind a given name: *Ann **Cuban***. */
  readonly surnames: ReadonlySet<string>;
}

function isKnownName({capital, lower}: Word, seen: Seen): boolean {
  return (
    capital && seen.capital.has(lower) && !seen.lowered.has(lower) && !neverNames.has(lower) && !isListedNoun(lower)
  );
}

/** *Ann Lee Says The Pier Is Safe*: a given name, and a word behind it that the article never writes small. */
function isFullName(given: Word, surname: Word | undefined, {lowered, capital}: Seen): boolean {
  return (
    isGivenName(given.lower) &&
    surname?.capital === true &&
    surname.sentence === given.sentence &&
    ![given, surname].some(({lower}) => lowered.has(lower) || neverNames.has(lower)) &&
    findVerb(surname.lower) === undefined &&
    // *Lee Prompts A Vote*
    (!surname.lower.endsWith('s') || capital.has(surname.lower)) &&
    !isListedNoun(surname.lower)
  );
}

function beginsSentence(words: readonly Word[], index: number): boolean {
  const [previous, word] = [words[index - 1], words[index]];
  return previous?.sentence !== word?.sentence || /^["“‘'«„:(—–-]$/.test(previous?.text ?? '');
}

/** Words of every sentence that also open names: *New York*, *First Lady Ann Lee*, *Third Way*. */
const opensNames = /^(?:new|old|first|second|third|one|two|three|last|all|every)$/;

/** Places whose *New* belongs to them wherever the sentence begins. */
const newPlaces =
  /^(?:new (?:york|jersey|zealand|hampshire|delhi|orleans|mexico|haven|england|brunswick|south|caledonia|scientist)|first (?:lady|minister|secretary))$/;

function startsName(words: readonly Word[], index: number, seen: Seen): boolean {
  const word = words[index];
  if (!word) return false;
  const next = words[index + 1];
  if (word.text === '@') return next?.spoken === true && next.start === word.end;
  if (!word.capital) return false;
  if (opensNames.test(word.lower) && next?.capital && !neverNames.has(next.lower))
    return (
      !beginsSentence(words, index) || seen.capital.has(word.lower) || newPlaces.test(`${word.lower} ${next.lower}`)
    );
  if (neverNames.has(word.lower)) return false;
  if (beginsSentence(words, index) && !seen.capital.has(word.lower) && opensSentence(words, index)) return false;
  // ***Trusting** Ann Lee is a risk*
  if (
    beginsSentence(words, index) &&
    word.lower.endsWith('ing') &&
    isGivenName(next?.lower) &&
    !seen.capital.has(word.lower)
  )
    return false;
  // *Recall Sen. Ann Lee, who …*: an order to the reader, and no part of the name.
  if (beginsSentence(words, index) && next && titles[next.lower] !== undefined && findVerb(word.lower)) return false;
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
    // *Noura **al-Hadi***
    /^(?:al|el|van|von|de|del|della|bin|ibn|du)$/.test(next.lower) ||
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
    (isListedNoun(word) || /(?:er|or|ist|ant|ent|ian|al|ion|ern|ing|ment|[tdkgmn])s$/.test(word)) &&
    !pluralNames.has(word)
  );
}

function isListedNoun(word: string): boolean {
  return unnamedNouns.has(word) || messages.has(word) || documents.has(word) || organisationNouns[word] !== undefined;
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
