import type {Quotation} from '../quotation';
import type {Word} from '../reading/words';
import {attributeQuotations} from '../rules/quotation-neighbours';
import {cuesOf} from '../rules/rule-model';
import type {Draft} from './draft';

/** The model has seen the same words and found nobody: less sure than where the rules alone read. */
const confidence = 0.7;

/** What the rules see beside quotations that the model left alone. */
export function findMissed(loose: readonly Quotation[], words: readonly Word[], lang: string): Draft[] {
  return attributeQuotations(words, loose, cuesOf(lang)).map(it => ({...it, confidence, origin: 'attributed'}));
}

/** The quotations that are in none of `drafts`. */
export function withoutOwned(loose: readonly Quotation[], drafts: readonly Draft[]): Quotation[] {
  const owned = new Set(drafts.flatMap(draft => draft.content.map(span => span.start)));
  return loose.filter(({pieces}) => !pieces.some(piece => owned.has(piece.span.start)));
}
