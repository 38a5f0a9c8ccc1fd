import type {Word} from '../../statements/reading/words';

/** Without what stands in parentheses (*Lee (Ky.)*), behind the sentence’s end, or only stresses (*Lee **herself***). */
export function trimMention(own: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  let inside = false;
  let closed = false;
  let sentence = own[0]?.sentence;
  for (const word of own) {
    // A stop in parentheses ends no phrase: *Ely (Ariz.) Sheriff Bo Kay*.
    if (inside || closed) sentence = word.sentence;
    closed = inside && word.text === ')';
    if (word.sentence !== sentence) break;
    if (word.text === '(') inside = true;
    if (!inside) kept.push(word);
    if (word.text === ')') inside = false;
  }
  if (kept.length > 1 && /^(?:him|her|it|them)sel(?:f|ves)$/.test(kept.at(-1)?.lower ?? '')) kept.pop();
  return kept.length > 0 ? kept : own;
}
