import {close, type Draft, holder, inOne, type Kind, open, paragraphs, sentences, target, unmarked} from './draft';
import {editWords} from './words';

const names = [
  'Dana Whitfield',
  'Marco Estrada',
  'Ngozi Okafor',
  'Sven Lindqvist',
  'Paola Marchetti',
  'Arjun Bhatt',
  'Irina Petrov',
  'Gail Hollis',
  'Kenji Nakano',
  'Luc Delacroix',
];

/** The sentences of the kept words taken out. */
export const deleted: Kind = draft => {
  const rest = withoutSentences(draft);
  return rest === undefined ? undefined : {marked: rest.join('\n\n')};
};

export const paragraphDeleted: Kind = ({marked}) => {
  const parts = paragraphs(marked);
  if (!inOne(parts) || parts.length < 3) return undefined;
  parts.splice(holder(parts), 1);
  return {marked: parts.join('\n\n')};
};

/** Another sentence in place of the kept one. */
export const replaced: Kind = ({marked, random, strangers}) => {
  const parts = paragraphs(marked);
  const at = holder(parts);
  const inside = sentences(parts[at] ?? '');
  if (!inOne(inside)) return undefined;
  const other = sentences(random.pick(strangers))[0] ?? '';
  if (other.length < 30) return undefined;
  inside[holder(inside)] = `${other.trim()} `;
  parts[at] = inside.join('').trim();
  return {marked: parts.join('\n\n')};
};

/** Taken out, and something much like it, said by somebody else, stands elsewhere. */
export const lookalike: Kind = draft => {
  const {marked, random} = draft;
  const rest = withoutSentences(draft);
  if (rest === undefined || rest.length < 4) return undefined;
  const words = target(marked);
  const other = similar(words.trim(), draft);
  if (other === undefined) return undefined;
  const from = holder(paragraphs(marked));
  const places = rest.map((_, at) => at).filter(at => Math.abs(at - from) > 2);
  if (places.length === 0) return undefined;
  const place = random.pick(places);
  if (random.chance(0.6)) rest.splice(place, 0, other);
  else {
    const inside = sentences(rest[place] ?? '');
    const cut = random.below(inside.length + 1);
    rest[place] = [inside.slice(0, cut).join('').trimEnd(), other, inside.slice(cut).join('')]
      .filter(Boolean)
      .join(' ');
  }
  return {marked: rest.join('\n\n')};
};

/** Two equal sentences, one of them kept, which goes while the other stays. */
export const twinDeleted: Kind = draft => {
  const twin = withTwin(draft);
  if (twin === undefined) return undefined;
  const rest = withoutSentences({...draft, marked: twin});
  return rest === undefined ? undefined : {marked: rest.join('\n\n'), before: twin};
};

/** Two equal sentences, one of them kept; something is put in above them. */
export const twice: Kind = draft => {
  const twin = withTwin(draft);
  if (twin === undefined) return undefined;
  const parts = paragraphs(twin);
  parts.splice(draft.random.below(parts.length), 0, draft.random.pick(draft.strangers));
  return {marked: parts.join('\n\n'), before: twin};
};

function withTwin({marked, random}: Draft): string | undefined {
  const parts = paragraphs(marked);
  const from = holder(parts);
  const inside = sentences(parts[from] ?? '');
  if (!inOne(inside) || parts.length < 4) return undefined;
  const copy = unmarked(inside[holder(inside)] ?? '').trim();
  // Not next to its twin: which of the two went could not be told.
  const places = parts.map((_, at) => at).filter(at => Math.abs(at - from) > 1);
  if (places.length === 0) return undefined;
  const to = random.pick(places);
  const others = sentences(parts[to] ?? '');
  const cut = random.below(others.length + 1);
  parts[to] = [others.slice(0, cut).join('').trimEnd(), copy, others.slice(cut).join('')].filter(Boolean).join(' ');
  return parts.join('\n\n');
}

function withoutSentences({marked}: Draft): string[] | undefined {
  const parts = paragraphs(marked);
  if (!inOne(parts)) return undefined;
  const at = holder(parts);
  const inside = sentences(parts[at] ?? '');
  const first = inside.findIndex(part => part.includes(open));
  const last = inside.findIndex(part => part.includes(close));
  inside.splice(first, last - first + 1);
  parts[at] = inside.join('').trim();
  return parts.filter(part => part !== '');
}

function similar(words: string, draft: Draft): string | undefined {
  const {random} = draft;
  const name = random.pick(names);
  const changed = editWords(words, 1 + random.below(2), draft);
  if (changed === undefined) return undefined;
  const bare = changed.replace(/[“”"]/g, '').replace(/[.,!?;:\s]+$/, '');
  const surname = name.split(' ')[1] ?? name;
  const ways: (() => string | undefined)[] = [
    () => `“${bare.charAt(0).toUpperCase() + bare.slice(1)},” ${name} said.`,
    () => `“${bare.charAt(0).toUpperCase() + bare.slice(1)},” said ${name}.`,
    () => `${name} said that ${bare.charAt(0).toLowerCase() + bare.slice(1)}.`,
    () => `${surname} told reporters ${bare.charAt(0).toLowerCase() + bare.slice(1)}.`,
    () =>
      `${name} disagreed, saying ${bare.replace(/\b(is|are|was|were|will|would|could|should|has|have|had)\b/, '$1 not')}.`,
    // “Senator Ruiz opposed …” becomes “Senator Estrada opposed …”, whatever the verb
    () => {
      const subject = /^([“"]?(?:\p{L}+ ){0,3}?)(\p{Lu}\p{Ll}+ \p{Lu}\p{L}+)(?= \p{Ll})/u.exec(words);
      const [, before = '', old = ''] = subject ?? [];
      return subject === null || !changed.includes(old)
        ? undefined
        : before + name + changed.slice(changed.indexOf(old) + old.length);
    },
    // “Ruiz said …” becomes “Estrada said …”
    () => {
      const swapped = changed.replace(
        /\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)*(?= (?:said|says|told|added))|(?<=(?:said|says|added) )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/u,
        surname,
      );
      return swapped === changed ? undefined : swapped;
    },
  ];
  return random.pick(ways)();
}
