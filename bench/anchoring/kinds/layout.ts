import {holder, inOne, type Kind, paragraphs, sentences, target} from './draft';

/** Other characters for the same words. */
export const typography: Kind = ({marked, random}) => {
  const ways: ((text: string) => string)[] = [
    text => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
    text =>
      text
        .replace(/(^|[\s(])"/g, '$1“')
        .replaceAll('"', '”')
        .replace(/(^|[\s(])'/g, '$1‘')
        .replaceAll("'", '’'),
    text => text.replace(/[–—]/g, '-'),
    text => text.replace(/ - | — |—/g, ' – '),
    text => text.replace(/ /g, () => (random.chance(0.1) ? '\u00a0' : ' ')),
    text => text.replace(/(\p{L}{4})(\p{L}{3})/gu, (all, a, b) => (random.chance(0.1) ? `${a}\u00ad${b}` : all)),
    text => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
    text => text.replaceAll('...', '…'),
    text => text.replace(/ /g, () => (random.chance(0.03) ? ' \u200b' : ' ')),
    text => text.normalize(random.chance(0.5) ? 'NFD' : 'NFC'),
  ];
  const count = 1 + random.below(4);
  let text = marked;
  for (let way = 0; way < count; way++) text = random.pick(ways)(text);
  return {marked: text};
};

/** Lines broken elsewhere, runs of spaces, blank lines gone. */
export const whiteSpace: Kind = ({marked, random}) => {
  const breaks = ['\n', '  ', '\n\t', '\t', ' \n ', '\r\n'];
  return {
    marked: marked.replace(/\s+/g, space => {
      if (space.includes('\n')) return random.pick(['\n', '\n\n\n', ' ', '\n \n', '\n\n']);
      return random.chance(0.3) ? random.pick(breaks) : ' ';
    }),
  };
};

export const insertedAbove: Kind = ({marked, random, strangers}) => {
  const parts = paragraphs(marked);
  const count = 1 + random.below(4);
  for (let put = 0; put < count; put++) parts.splice(random.below(holder(parts) + 1), 0, random.pick(strangers));
  return {marked: parts.join('\n\n')};
};

export const moved: Kind = ({marked, random}) => {
  const parts = paragraphs(marked);
  if (parts.length < 4 || !inOne(parts)) return undefined;
  const from = holder(parts);
  const [part] = parts.splice(from, 1);
  let to = random.below(parts.length + 1);
  if (to === from) to = from < 2 ? parts.length : 0;
  parts.splice(to, 0, part ?? '');
  return {marked: parts.join('\n\n')};
};

/** The paragraph broken in two at a sentence’s end. */
export const split: Kind = ({marked, random}) => {
  const parts = paragraphs(marked);
  const at = holder(parts);
  const inside = sentences(parts[at] ?? '');
  if (inside.length < 2 || !inOne(parts)) return undefined;
  const cut = 1 + random.below(inside.length - 1);
  parts.splice(at, 1, inside.slice(0, cut).join('').trimEnd(), inside.slice(cut).join(''));
  return {marked: parts.join('\n\n')};
};

/** The sentence joined with the one behind or before it. */
export const merged: Kind = ({marked, random}) => {
  const parts = paragraphs(marked);
  const at = holder(parts);
  const inside = sentences(parts[at] ?? '');
  const sentence = holder(inside);
  if (!inOne(inside) || inside.length < 2) return undefined;
  const first = sentence === inside.length - 1 || (sentence > 0 && random.chance(0.5)) ? sentence - 1 : sentence;
  const joint = random.pick([', and ', ', while ', '; ', ', but ', ' – ']);
  const head = (inside[first] ?? '').replace(/[.!?]([”"’')\ue001]*)\s*$/, '$1');
  const tail = (inside[first + 1] ?? '').replace(/^([“"‘(\ue000]*)(\p{Lu})(?=\p{Ll})/u, (_, marks, letter) =>
    random.chance(0.7) ? marks + letter.toLowerCase() : marks + letter,
  );
  inside.splice(first, 2, head + joint + tail);
  parts[at] = inside.join('');
  return {marked: parts.join('\n\n')};
};

/** The sentence taken out and put, as it is, between others. */
export const transplanted: Kind = ({marked, random}) => {
  const parts = paragraphs(marked);
  const from = holder(parts);
  const inside = sentences(parts[from] ?? '');
  const sentence = holder(inside);
  if (!inOne(inside) || parts.length < 4) return undefined;
  const [taken = ''] = inside.splice(sentence, 1);
  if (target(taken).trim().length < 20) return undefined;
  parts[from] = inside.join('');
  let to = random.below(parts.length);
  if (to === from) to = (from + 1) % parts.length;
  const others = sentences(parts[to] ?? '');
  const place = random.below(others.length + 1);
  const before = others.slice(0, place).join('').trimEnd();
  parts[to] = [before, taken.trim(), others.slice(place).join('')].filter(Boolean).join(' ');
  return {marked: parts.filter(part => part.trim() !== '').join('\n\n')};
};
