import type {Word} from '../../statements/reading/words';
import {formsOfBe} from '../../statements/rules/function-words';
import {demonyms} from '../lists/demonyms';
import {documents, messages} from '../lists/documents';
import {isPersonNoun} from '../lists/is-person-noun';
import {organisationNouns} from '../lists/organisation-words';
import {genderByWord, titles} from '../lists/titles';
import {mouthpieces, nobody, unnamedNouns, unnamedWords} from '../lists/unnamed';
import type {Name} from '../names/name';
import {determiners, headPhrase, isPlural, prepositions} from './head-phrase';
import type {Mention} from './mention';
import {mouthpiece} from './mouthpiece';
import {apposedName, calledName, coordinated, introducedName, nameBeforeAnd, ownersVoice} from './names-beside';
import {trimMention} from './trim-mention';

const pronouns =
  /^(?:he|she|it|they|i|we|who|which|that|you|him|her|them|his|their|its|my|our|himself|herself|itself|themselves|this|these|er|sie|il|elle|él|ella|lui|lei)$/;
const partisans =
  /^(?:republican|democrat|conservative|liberal|socialist|nationalist|independent|tory|unionist|teamster)$/;
const indefinite = /^(?:a|an|one|another|some|any|two|three|four|five|six|seven|several|many|few|no|at|most|other)$/;

/** *thirty*, *twenty-seven*, *721*. */
const counts =
  /^(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|\p{L}+teen|eleven|twelve|hundreds?|\d[\d,]*)$/u;
/** Unlike *reports*, of which nobody knows whose. */
const manyDocuments = /^(?:polls|surveys|studies)$/;

/**
 * Reads source words: their head noun decides, with the names among and behind them. `words` are the source's own, in order;
 * `names` the names that lie in them.
 */
export function readMention(own: readonly Word[], names: readonly Name[]): Mention | undefined {
  const words = trimMention(own);
  const spoken = words.filter(word => word.spoken || word.text === '@');
  const [first] = spoken;
  if (!first) return undefined;
  if (spoken.length === 1 && first.possessive && first.lower.startsWith('it')) return {kind: 'unnamed', plural: false};
  if (spoken.length === 1 && pronouns.test(first.lower)) return {kind: 'pronoun', word: first.lower};
  if (spoken.length === 1 && /^[QA]$/.test(first.text)) return {kind: 'label', asks: first.text === 'Q'};
  const joint =
    words[1]?.lower === 'and' && /^(?:he|she)$/.test(first.lower) ? phraseOf(words.slice(2), words[2] ?? first) : '';
  if (joint) return {kind: 'pronoun', word: first.lower, joint, others: names};
  if (first.lower === 'whose') return {kind: 'unnamed', plural: false};
  const head = headPhrase(words, names);
  const last = head.at(-1) ?? first;
  const inHead = names.filter(name => name.start < last.end);
  const atEnd = inHead.find(
    name => name.end >= last.start + 1 && (name.end >= last.end || name.possessive) && last.start >= name.start,
  );
  const headWords = head.map(word => word.lower);
  const called = calledName(words, names);
  if (called) return called;
  const introduced = introducedName(words, names);
  const other = introduced && nameBeforeAnd(words, names);
  if (introduced)
    return other && other !== introduced && other.kind === 'person'
      ? {kind: 'name', name: other, others: [introduced]}
      : {kind: 'name', name: introduced, others: []};
  const owned = ownersVoice(words, names);
  if (owned) return owned;
  const noun = last.lower;
  const office = atEnd && titles[atEnd.parts.at(-1) ?? ''] !== undefined ? apposedName(words, names, last) : undefined;
  if (office) return office;
  // *an Ely Democrat*, *another Texan*: one of many.
  if (
    atEnd &&
    indefinite.test(headWords[0] ?? '') &&
    (partisans.test(noun) || demonyms.has(noun)) &&
    !apposedName(words, names, last)
  )
    return {kind: 'unnamed', plural: false};
  if (atEnd && !isPluralPeople(last, atEnd, head) && !(isUnnamed(last, words[0]) && !isParty(noun, head))) {
    return {kind: 'name', name: atEnd, others: coordinated(words, names, atEnd)};
  }
  const apposed = apposedName(words, names, last);
  const definite = !indefinite.test(headWords[0] ?? '');
  const phrase = phraseOf(words, last);
  const behind = names.find(name => name.start > last.end && !name.quoted);
  if (mouthpieces.has(noun)) return apposed ?? mouthpiece(behind ?? inHead.at(-1), phrase, headWords, definite);
  if (
    nobody.has(noun) &&
    !inHead.length &&
    headWords.every(
      it =>
        nobody.has(it) ||
        /^(?:some|the|unconfirmed|multiple|several|various|many|early|initial|persistent|recent|serious|growing|new|further|grave|widespread|similar)$/.test(
          it,
        ),
    ) &&
    spoken.length === headWords.length
  )
    return {kind: 'nobody'};
  if (messages.has(noun))
    return {kind: 'document', head: noun, words: phrase, issuer: behind ?? inHead.at(-1), definite};
  if (documents.has(noun) || manyDocuments.test(noun))
    return {
      kind: 'document',
      head: noun,
      words: phrase,
      issuer: undefined,
      definite: definite || behind !== undefined || inHead.length > 0 || /\s(?:by|from|of)\s/.test(phrase),
    };
  if (demonyms.has(noun)) return {kind: 'unnamed', plural: true};
  if (unnamedNouns.has(noun)) return apposed ?? {kind: 'unnamed', plural: noun !== 'source' && noun.endsWith('s')};
  if (organisationNouns[noun])
    return {kind: 'body', head: noun, words: phrase, owner: inHead.at(-1), definite: definite || inHead.length > 0};
  if (apposed) return apposed;
  if (unnamedWords.has(headWords[0] ?? '') || unnamedWords.has(noun))
    return {kind: 'unnamed', plural: !/^(?:one|another|someone|somebody|anyone|each)$/.test(headWords[0] ?? '')};
  if (isPlural(last, names) && !/^(?:mr|ms)$/.test(noun)) return {kind: 'unnamed', plural: true};
  if (!definite || counts.test(first.lower)) return {kind: 'unnamed', plural: counts.test(first.lower)};
  if (!isPersonNoun(noun) && !first.possessive) {
    // *Lee chose to*: more words than the source has.
    const opening = names.find(name => name.start === first.start && name.kind !== 'organisation');
    if (opening && names.length === 1 && goesOn(words, opening))
      return {kind: 'name', name: opening, others: [], runsOn: true};
    // Words of which no head can be told: nobody whom a later *she* could stand for.
    if (!last.capital && !determiners.test(first.lower) && inHead.length === 0) return {kind: 'unnamed', plural: true};
    return {kind: 'document', head: noun, words: phrase, issuer: undefined, definite};
  }
  const gender = headWords.map(it => genderByWord[it]).find(it => it !== undefined);
  return {
    kind: 'person',
    head: noun,
    words: phrase,
    definite:
      /^(?:the|this|that|his|her|their|its|der|die|das|le|la|el|il)$/.test(headWords[0] ?? '') || first.possessive,
    gender,
  };
}

/** Whether the words behind a name are no noun that it belongs to: *Lee **chose to***, but *Lee foe*. */
function goesOn(words: readonly Word[], {end}: Name): boolean {
  return words.some(
    word =>
      word.start >= end &&
      (determiners.test(word.lower) ||
        prepositions.test(word.lower) ||
        formsOfBe.has(word.lower) ||
        /^(?:as|just|ha[sd]|can|could|would|will|later|earlier)$|[^e]ed$/.test(word.lower)),
  );
}

function phraseOf(words: readonly Word[], head: Word): string {
  const upTo = words.findIndex(word => word.start > head.start && /^[,(:;—–]$/.test(word.text));
  return (upTo < 0 ? words : words.slice(0, upTo))
    .map((word, index) => (index > 0 && words[index - 1]?.end !== word.start ? ` ${word.text}` : word.text))
    .join('');
}

/** *Ely officials* and *Republicans* are people; *the Republicans* is the party, *Ely Motors* and *Reuters* are names. */
function isPluralPeople(last: Word, name: Name, head: readonly Word[]): boolean {
  if (head[0]?.lower === 'the' || last.possessive) return false;
  return name.parts.length <= 2 && /(?:ans|crats|ists|tives|elis|ories|nians)$/.test(last.lower);
}

/** *Ely **officials***; but *the Business Insider* is a name. */
function isUnnamed(last: Word, first: Word | undefined): boolean {
  return unnamedNouns.has(last.lower) && (last === first || !last.capital || last.lower.endsWith('s'));
}

function isParty(noun: string, head: readonly Word[]): boolean {
  return head[0]?.lower === 'the' && /^(?:republicans|democrats|conservatives|liberals)$/.test(noun);
}
