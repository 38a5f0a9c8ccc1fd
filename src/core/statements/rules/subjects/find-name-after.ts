import type {Span} from '../../../articles/span';
import type {Word} from '../../reading/words';

const longestSource = 8;
const particles = new Set([
  'de',
  'du',
  'des',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'le',
  'la',
  'af',
  'och',
  'et',
  'y',
  'e',
  'und',
]);

/**
 * The source behind a verb where no grammar of the language is known: small words up to the first capital, then capitals and the
 * particles between them: *sagte **Bürgermeisterin Anke Roth** nach der Sitzung*. Without a capital, the first two words: *dit **un pêcheur***.
 */
export function findNameAfter(words: readonly Word[], verb: number): {span: Span; last: number} | undefined {
  const first = words[verb + 1];
  if (!first?.spoken || first.block !== words[verb]?.block) return undefined;
  let end = verb + 1;
  let capitals = 0;
  while (end < verb + 1 + longestSource) {
    const word = words[end];
    if (!word || word.sentence !== first.sentence || word.quotation >= 0 || !(word.spoken || word.text === '-')) break;
    if (word.capital) capitals++;
    else if (capitals > 0 && !(particles.has(word.lower) && words[end + 1]?.capital) && word.text !== '-') break;
    end++;
  }
  if (capitals === 0) end = Math.min(end, verb + 3);
  const last = words[end - 1];
  return last && end > verb + 1 ? {span: {start: first.start, end: last.end}, last: end - 1} : undefined;
}
