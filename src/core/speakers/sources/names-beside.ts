import type {Word} from '../../statements/reading/words';
import {isGivenName} from '../lists/given-names';
import {isPersonNoun} from '../lists/is-person-noun';
import {organisationNouns} from '../lists/organisation-words';
import type {Name} from '../names/name';
import type {Mention} from './mention';

/** *the harbour’s chief engineer **Ann Lee*** · *the film’s author **Bo Kay***: a noun for a person right before the name that ends the phrase. */
export function introducedName(words: readonly Word[], names: readonly Name[]): Name | undefined {
  const comma = words.findIndex(word => word.text === ',');
  const phrase = comma < 0 ? words : words.slice(0, comma);
  const last = phrase.findLast(word => word.spoken);
  const name = last && names.find(it => it.start < last.end && it.end >= last.end && it.parts.length > 1);
  const before = name && phrase.findLast(word => word.end <= name.start);
  // *Former prosecutor **and** Ely Mayor Ann Lee* is one.
  const role = before?.lower === 'and' ? phrase.findLast(word => word.end < before.start) : undefined;
  const bare = !/^(?:the|a|an|his|her|their|its|one|another)$/.test(phrase[0]?.lower ?? '');
  if (role && bare && !role.capital && isPersonNoun(role.lower)) return name;
  return before && !before.capital && isPersonNoun(before.lower) ? name : undefined;
}

/** *President **Lee and** former mayor Bo Kay*: who stands before the *and* right behind a name. */
export function nameBeforeAnd(words: readonly Word[], names: readonly Name[]): Name | undefined {
  return names.find(name => words.find(word => word.start >= name.end)?.lower === 'and');
}

/** *a new **group** called Ely Matters*, *a **user** going by the handle Marlin*: the name, and what its bearer is. */
export function calledName(words: readonly Word[], names: readonly Name[]): Mention | undefined {
  const at = words.findIndex(word => /^(?:called|named|dubbed|handle|nicknamed)$/.test(word.lower));
  const behind = at > 0 ? words.slice(at + 1).find(word => word.spoken && word.lower !== 'the') : undefined;
  const name = behind && names.find(it => it.start === behind.start);
  if (!name) return undefined;
  const noun = words.slice(0, at).find(word => organisationNouns[word.lower] || isPersonNoun(word.lower));
  const body = noun && organisationNouns[noun.lower];
  return {kind: 'name', name, others: [], is: body ? 'organisation' : noun && 'person'};
}

/** *Accountants of Ely’s **chief economist, Ann Lee***: an owner, a noun for a person, and the name in apposition. */
export function ownersVoice(words: readonly Word[], names: readonly Name[]): Mention | undefined {
  const comma = words.findIndex(word => word.text === ',');
  const phrase = words.slice(0, Math.max(0, comma));
  const last = phrase.at(-1);
  return last && !last.capital && isPersonNoun(last.lower) && phrase.some(word => word.possessive && word.capital)
    ? apposedName(words, names, last)
    : undefined;
}

/** *his wife, **Ann Lee**,* · *the owner of the pier, **Bo Kay*** – the name in apposition tells who the description is. */
export function apposedName(words: readonly Word[], names: readonly Name[], head: Word): Mention | undefined {
  const at = words.findIndex(word => word.text === ',' && word.start >= head.end);
  const [before, comma] = [words[at - 1], words[at]];
  const name = comma && names.find(it => it.start > comma.end - 1);
  const gap = words[at + 1]?.lower === 'the' ? 5 : 2;
  if (!name || name.possessive || name.start - comma.end > gap) return undefined;
  // *a student in Durham, North Carolina*: the rest of the place.
  if (before?.capital && before !== head && name.kind !== 'person') return undefined;
  const given = isPersonNoun(head.lower) && isGivenName(name.parts[0]);
  return name.parts.length + name.titles.length > 1 || given ? {kind: 'name', name, others: []} : undefined;
}

/** *Ann Lee **and Bo Kay***. */
export function coordinated(words: readonly Word[], names: readonly Name[], name: Name): Name[] {
  const others: Name[] = [];
  let end = name.end;
  for (const other of names) {
    const between = words.filter(word => word.start >= end && word.end <= other.start).map(word => word.lower);
    if (other.start < end || between.length > 2 || !/^(?:,|and|, and)$/.test(between.join(' '))) continue;
    if (between.includes('and')) return [...others, other];
    others.push(other);
    end = other.end;
  }
  return [];
}
