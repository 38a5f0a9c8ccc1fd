import type {Quotation} from '../quotation';
import {indexAt, type Word} from '../reading/words';
import type {Draft} from './draft';

/** In words: *― Ann Lee, Ely*. */
const longestSignature = 8;
const confidence = 0.85;

/** The attribution of a quotation that is signed: *“…” ― Ann Lee*; `undefined` where no dash and name follow to the line's end. */
export function findSigned(text: string, quotation: Quotation, words: readonly Word[]): Draft | undefined {
  const end = quotation.pieces.at(-1)?.span.end ?? 0;
  const at = indexAt(words, end);
  const [dash, first] = [words[at], words[at + 1]];
  if (!dash || !first?.capital || !/^[—–―-]+$/.test(dash.text) || first.block !== dash.block) return undefined;
  let last = at + 1;
  while (
    last < at + longestSignature &&
    words[last + 1]?.block === dash.block &&
    /^[^,.(\n]/u.test(words[last + 1]?.text ?? '') &&
    !text.slice(words[last]?.end, words[last + 1]?.start).includes('\n')
  )
    last++;
  const final = words[last];
  const behind = words[last + 1];
  const ends =
    behind === undefined ||
    behind.block !== dash.block ||
    /^[,.(]$/.test(behind.text) ||
    text.slice(final?.end, behind.start).includes('\n');
  if (!final || !ends) return undefined;
  return {
    content: quotation.pieces.map(piece => piece.span),
    source: [{start: first.start, end: final.end}],
    cue: [],
    confidence,
    origin: 'attributed',
  };
}
