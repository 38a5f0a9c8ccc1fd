import type {Draft} from './draft';

const wordPattern = /^([^\p{L}\p{N}]*)([\p{L}\p{N}].*?)([^\p{L}\p{N}]*)$/u;

/** Edits so many words, each replaced, taken out, or followed by a new one; marks beside a word stay. */
export function editWords(text: string, count: number, {random, vocabulary}: Draft): string | undefined {
  const pieces = text.split(/(\s+)/);
  const places = pieces.flatMap((piece, at) => (wordPattern.test(piece) ? [at] : []));
  if (places.length <= count) return undefined;
  for (let edits = 0; edits < count; edits++) {
    const [at] = places.splice(random.below(places.length), 1);
    const parts = wordPattern.exec(pieces[at ?? -1] ?? '');
    if (at === undefined || parts === null) continue;
    const [, before = '', word = '', after = ''] = parts;
    const other = otherWord(random.pick(vocabulary), word);
    const way = random.next();
    if (way < 0.6) pieces[at] = before + other + after;
    else if (way < 0.8 && before === '' && after === '') pieces[at] = '';
    else pieces[at] = `${before}${word} ${random.pick(vocabulary)}${after}`;
  }
  return pieces
    .join('')
    .replace(/(\s)\s+/g, '$1')
    .trim();
}

function otherWord(other: string, word: string): string {
  return other === word.toLowerCase() ? `${other}s` : other;
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}
