import type {Word} from '../../statements/reading/words';
import {isPersonNoun} from '../lists/is-person-noun';
import type {Name} from '../names/name';

const beforeName = 3;
const inApposition = 10;

/** What the words beside a name say its bearer is: *chief economist Ann Lee* · *Ann Lee, a nurse at Ely Hospital,*. */
export function readRoles(words: readonly Word[], name: Name): string[] {
  const roles: string[] = [];
  for (let i = name.first - 1; i >= name.first - beforeName; i--) {
    const word = words[i];
    if (!word?.spoken || word.capital || word.sentence !== name.sentence || isFunctionWord(word.lower)) break;
    // *the mayor’s aide Ann Lee*: what an owner is, nobody else is for it.
    if (word.possessive || (i === name.first - 1 && !isPersonNoun(word.lower))) break;
    roles.push(word.lower);
  }
  // *the finance minister, Ann Lee,*
  if (words[name.first - 1]?.text === ',') {
    const before = words[name.first - 2];
    if (before?.spoken && !before.capital && before.sentence === name.sentence && isPersonNoun(before.lower))
      roles.push(before.lower);
  }
  // *Ann Lee, managing director and …,*
  if (words[name.last]?.text === ',') {
    const noun = words.slice(name.last + 1, name.last + 4).find(word => !word.spoken || isPersonNoun(word.lower));
    const owned = /^(?:his|her|their|its|my|our)$/.test(words[name.last + 1]?.lower ?? '');
    if (!owned && noun?.spoken && noun.sentence === name.sentence && !noun.capital) roles.push(noun.lower);
  }
  if (
    words[name.last]?.text === ',' &&
    /^(?:the|a|an|la|le|der|die|el|il|who|chief|president|head|director|\d+)$/.test(words[name.last + 1]?.lower ?? '')
  ) {
    for (let i = name.last + 1; i < name.last + inApposition; i++) {
      const word = words[i];
      if (!word?.spoken || word.sentence !== name.sentence) break;
      // *Kay, **who** …*
      if (word.lower === 'who') roles.push('person');
      if (!isFunctionWord(word.lower)) roles.push(word.lower);
    }
  }
  return roles;
}

function isFunctionWord(word: string): boolean {
  return (
    word.length < 3 ||
    /^(?:the|and|but|that|for|from|with|who|said|says|told|when|while|after|before|was|were|are|has|had|have|its|his|her|their|as|like|against|by|over|under|between|called|named|asked|met|whose)$/.test(
      word,
    )
  );
}
