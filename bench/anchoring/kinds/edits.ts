import {type Draft, type Edited, holder, inOne, type Kind, paragraphs, target, withTarget} from './draft';
import {moved} from './layout';
import {editWords, wordCount} from './words';

export const oneWord: Kind = draft => edited(draft, 1);

export const quarterEdited: Kind = draft =>
  edited(draft, Math.round(wordCount(target(draft.marked)) * (0.25 + 0.05 * draft.random.next())));

export const editedAndMoved: Kind = draft => {
  const count = Math.max(1, Math.round(wordCount(target(draft.marked)) * (0.15 + 0.1 * draft.random.next())));
  const change = edited(draft, count);
  return change && moved({...draft, marked: change.marked});
};

function edited(draft: Draft, count: number): Edited | undefined {
  const words = target(draft.marked);
  if (wordCount(words) < 5) return undefined;
  const other = editWords(words, count, draft);
  return other === undefined || other === words ? undefined : {marked: withTarget(draft.marked, other)};
}

const spelled = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
];
const spelledPattern = new RegExp(`\\b(?:${spelled.join('|')})\\b`, 'gi');

export const numberChanged: Kind = ({marked, random}) => {
  const words = target(marked);
  const numbers = [...words.matchAll(/\d+/g), ...words.matchAll(spelledPattern)];
  if (numbers.length === 0) return undefined;
  const number = random.pick(numbers);
  const [old] = number;
  const other = /\d/.test(old)
    ? String(Number(old.slice(0, 9)) + 1 + random.below(30))
    : random.pick(spelled.filter(word => word !== old.toLowerCase()));
  return {marked: replaceAt(marked, words, number.index, old, other), material: ['number']};
};

export const negationPutIn: Kind = ({marked, random}) => {
  const words = target(marked);
  const verbs = [
    ...words.matchAll(/\b(?:is|are|was|were|will|would|could|has|have|had|should|does|did)\b(?! not|n[’']t)/g),
  ];
  if (verbs.length === 0) return undefined;
  const verb = random.pick(verbs);
  const [old] = verb;
  const curly = random.chance(0.5) ? '’' : "'";
  const short = old === 'will' ? `won${curly}t` : `${old}n${curly}t`;
  return {
    marked: replaceAt(
      marked,
      words,
      verb.index,
      old,
      random.pick([`${old} not`, short, `${old} never`, `${old} no longer`]),
    ),
    material: ['negation'],
  };
};

const weaker: Readonly<Record<string, readonly string[]>> = {
  will: ['may', 'might', 'could', 'would'], // they will close
  must: ['should', 'may', 'could'], // they must close
  would: ['might', 'could', 'may'], // they would close
  can: ['might', 'may', 'could'], // they can close
  should: ['could', 'might', 'may'], // they should close
};

export const modalWeakened: Kind = ({marked, random}) => {
  const words = target(marked);
  const found = [...words.matchAll(/\b(?:will|must|would|can|should)\b(?!['’])/g)];
  if (found.length === 0) return undefined;
  const modal = random.pick(found);
  const [old] = modal;
  return {marked: replaceAt(marked, words, modal.index, old, random.pick(weaker[old] ?? ['may'])), material: ['modal']};
};

const surnames = [
  'Whitfield',
  'Estrada',
  'Okafor',
  'Lindqvist',
  'Marchetti',
  'Bhatt',
  'Petrov',
  'Hollis',
  'Nakano',
  'Delacroix',
];

/** A surname inside a sentence becomes another. */
export const nameChanged: Kind = ({marked, random}) => {
  const words = target(marked);
  const names = [...words.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}(?= \p{Ll})/gu)];
  if (names.length === 0) return undefined;
  const name = random.pick(names);
  return {marked: replaceAt(marked, words, name.index, name[0], random.pick(surnames)), material: ['name']};
};

/** The word that reports the kept words gets another tone; it stands in them or beside them. */
export const toneChanged: Kind = ({marked, random}) => {
  const parts = paragraphs(marked);
  const at = holder(parts);
  const part = parts[at] ?? '';
  if (!inOne(parts)) return undefined;
  const inside = [...part.matchAll(/\bsaid\b/g)].filter(({index}) => reports(part, index));
  const cue = inside[0];
  if (cue === undefined) return undefined;
  parts[at] =
    part.slice(0, cue.index) + random.pick(['claimed', 'admitted', 'insisted', 'revealed']) + part.slice(cue.index + 4);
  return {marked: parts.join('\n\n'), material: ['tone']};
};

/** Whether a cue stands inside the kept words, or right behind their closing mark: *“…,” she said*. */
function reports(part: string, cue: number): boolean {
  const start = part.indexOf('\ue000');
  const end = part.indexOf('\ue001');
  if (cue > start && cue < end) return true;
  return (
    cue > end &&
    cue - end < 30 &&
    /^[”"]? ?(?:\p{L}+ ?){0,3}$/u.test(part.slice(end + 1, cue)) &&
    /,[”"]?$/.test(part.slice(0, end))
  );
}

function replaceAt(marked: string, words: string, index: number, old: string, other: string): string {
  return withTarget(marked, words.slice(0, index) + other + words.slice(index + old.length));
}
