import type {Word} from '../../statements/reading/words';
import {menNames, womenNames} from '../lists/given-names';
import {organisationWords} from '../lists/organisation-words';
import {genderByWord, titles} from '../lists/titles';
import type {Gender, Name} from './name';

/** The name of the words from `first` up to `last`, its kind and gender as far as the words tell. */
export function readName(words: readonly Word[], first: number, last: number, text: string): Name | undefined {
  let end = last;
  while (end > first && !words[end - 1]?.spoken) end--;
  const [start, final] = [words[first], words[end - 1]];
  if (!start || !final) return undefined;
  const inside = words.slice(first, end).filter(word => word.spoken);
  const titled = inside.filter(word => titles[word.lower] !== undefined && word !== inside.at(-1));
  const kind = kindOf(words, first, inside, titled.length > 0, start.text === '@');
  const parts = partsOf(inside, kind, text);
  // *Sens. Ann Lee and Bo Kay*: the title in the plural is not hers alone.
  const plural = /^(?:sens|reps|govs)$/.test(start.lower) && inside.length > 1;
  const written = text
    .slice(plural ? (inside[1]?.start ?? start.start) : start.start, final.end)
    .replace(/['’]s?$/u, '');
  return {
    start: start.start,
    end: final.possessive ? final.end - 2 : final.end,
    first,
    last: end,
    text: written,
    parts,
    titles: titled.map(word => word.lower),
    kind,
    gender: genderOf(inside, parts),
    quoted: start.quotation >= 0,
    possessive: final.possessive || (/^['’]$/.test(words[end]?.text ?? '') && words[end]?.start === final.end),
    sentence: start.sentence,
  };
}

/** *Al-Kahlot* is one part, though two words: nothing stands between them but the hyphen. */
function hyphenated(inside: readonly Word[], text: string): string[] {
  const parts: string[] = [];
  for (const [index, word] of inside.entries()) {
    const before = inside[index - 1];
    if (before && text.slice(before.end, word.start) === '-' && parts.length > 0)
      parts[parts.length - 1] += `-${plain(word.lower)}`;
    else parts.push(plain(word.lower));
  }
  return parts;
}

/** *François* is *Francois* in the next article, and in the next paragraph. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Of a person the words behind the last title: *Ely Mayor Ann Lee* is *ann lee*; of a body all words. */
function partsOf(inside: readonly Word[], kind: Name['kind'], text: string): string[] {
  const lowers = hyphenated(inside, text);
  const kept = lowers.filter(it => !/^(?:jr|sr|ii|iii|iv)$/.test(it));
  if (kind !== 'person') return kept;
  const of = kept.lastIndexOf('of');
  const title = kept.findLastIndex((it, index) => titles[it] !== undefined && index < kept.length - 1);
  return kept.slice(Math.max(of < 0 ? 0 : of + 2, title + 1));
}

/** First words of countries and towns that look like given names: *South Africa*, *New Ely*. */
const places =
  /^(?:north|south|east|west|new|saint|united|saudi|sri|costa|hong|sierra|burkina|puerto|cape|los|las|san|santa|great|northern|southern|eastern|western|central)$/;

function kindOf(
  words: readonly Word[],
  first: number,
  inside: readonly Word[],
  titled: boolean,
  handle: boolean,
): Name['kind'] {
  if (handle) return 'person';
  // *Marlow Buses, which runs …*
  if (words[inside.length + first]?.text === ',' && words[inside.length + first + 1]?.lower === 'which')
    return 'organisation';
  const lowers = inside.map(word => word.lower);
  const [given, surname] = [lowers.find(it => titles[it] === undefined), lowers.at(-1) ?? ''];
  const known = given !== undefined && (menNames.has(given) || womenNames.has(given));
  const body = lowers.some(it => organisationWords.has(it) || /s['’]$/.test(it));
  // *Homeland Security Secretary Ann Lee* is a person, *Office of the Secretary* is not.
  const titleLast = lowers.findLastIndex(it => titles[it] !== undefined);
  const behindTitle = titled ? lowers.slice(titleLast + 1) : [];
  if (behindTitle.length > 0 && !behindTitle.some(it => organisationWords.has(it)) && !lowers.includes('of'))
    return 'person';
  if (titled && lowers.includes('of') && behindTitle.length >= 3) return 'person';
  // *Breaking the Silence*, *Aid for Ely*, *Lowell’s Analytics*
  if (
    inside.some((word, index) => /^(?:the|our|for)$/.test(word.lower) || (word.possessive && index < inside.length - 1))
  )
    return 'organisation';
  if (body && !(known && inside.length === 2)) return 'organisation';
  if (inside.length === 1 || (inside.length === 2 && words[first + 1]?.text === '-'))
    return /^[\p{Lu}\d]{2,6}$/u.test(inside[0]?.text ?? '') ? 'organisation' : undefined;
  if (known) return 'person';
  if (places.test(lowers[0] ?? '')) return 'organisation';
  const determined = words[first - 1]?.lower === 'the' && words[first - 1]?.sentence === words[first]?.sentence;
  if (determined || lowers.includes('of') || lowers.includes('and')) return 'organisation';
  return inside.length <= 4 && /^(?:\p{Lu}['’])?\p{Lu}\p{Ll}/u.test(surname === '' ? '' : (inside.at(-1)?.text ?? ''))
    ? 'person'
    : 'organisation';
}

function genderOf(inside: readonly Word[], parts: readonly string[]): Gender | undefined {
  const told = inside.map(word => genderByWord[word.lower]).find(gender => gender !== undefined);
  if (told) return told;
  const given = parts[0] ?? '';
  return menNames.has(given) ? 'man' : womenNames.has(given) ? 'woman' : undefined;
}
