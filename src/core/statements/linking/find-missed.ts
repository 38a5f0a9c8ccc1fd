import type {Attributed} from '../attribution-model';
import {findVerb} from '../cues/form-of-verb';
import type {Quotation} from '../quotation';
import {indexAt, type Word} from '../reading/words';
import {attributeQuotations, type IsCue} from '../rules/quotation-neighbours';
import {findSubject} from '../rules/subjects/sources';
import type {Draft} from './draft';

/** The model has seen the same words and found nobody: less sure than where the rules alone read. */
const confidence = 0.7;
/** In words: *in Harbour Master Ann Lee’s words*. */
const longestOwner = 7;

/** Verbs that hardly ever do anything but speak, since the model has already passed over this one. */
const spoken =
  /^(?:say|tell|ask|reply|answer|respond|add|shout|yell|cry|whisper|mutter|write|tweet|post|explain|recall|insist|claim|joke|quip|continue|conclude|warn|announce|exclaim|remark|comment|repeat|admit|complain|boast|state|call)$/;
const speaking: IsCue = Object.assign((word: string) => spoken.test(findVerb(word)?.lemma ?? ''), {english: true});

/** What the rules see beside quotations that the model left alone. */
export function findMissed(loose: readonly Quotation[], words: readonly Word[]): Draft[] {
  const beside: Attributed[] = attributeQuotations(words, loose, speaking);
  const put = withoutOwned(loose, beside).flatMap(quotation => findPut(quotation, words) ?? []);
  return [...beside, ...put].map(it => ({...it, confidence, origin: 'attributed'}));
}

/** *as Lee **put it**, “…”*. */
function findPut({pieces}: Quotation, words: readonly Word[]): Attributed | undefined {
  let at = indexAt(words, pieces[0]?.span.start ?? 0) - 1;
  if (/^[,:]$/.test(words[at]?.text ?? '')) at--;
  if (words[at]?.lower === 'words') return findInWords(pieces, words, at);
  const [put, it] = [words[at - 1], words[at]];
  if (!put || it?.lower !== 'it' || !/^puts?$/.test(put.lower) || put.quotation >= 0) return undefined;
  const subject = findSubject(words, at - 1);
  const content = pieces.map(piece => piece.span);
  return subject && {content, source: [subject], cue: [{start: put.start, end: it.end}], confidence};
}

/** The quotations that are in none of `drafts`. */
export function withoutOwned(loose: readonly Quotation[], drafts: readonly Pick<Draft, 'content'>[]): Quotation[] {
  const owned = new Set(drafts.flatMap(draft => draft.content.map(span => span.start)));
  return loose.filter(({pieces}) => !pieces.some(piece => owned.has(piece.span.start)));
}

/** *in Lee’s **words**, “…”*. */
function findInWords(pieces: Quotation['pieces'], words: readonly Word[], at: number): Attributed | undefined {
  let from = at;
  while (from > at - longestOwner && words[from]?.lower !== 'in' && words[from]?.sentence === words[at]?.sentence)
    from--;
  const [last, cue] = [words[at - 1]?.lower === 'own' ? words[at - 2] : words[at - 1], words[at]];
  const first = words[from + 1];
  if (words[from]?.lower !== 'in' || !first || !last || !cue || last.start < first.start) return undefined;
  if (!/^(?:his|her|their|its)$/.test(first.lower) && !first.capital) return undefined;
  const content = pieces.map(piece => piece.span);
  return {content, source: [{start: first.start, end: last.end}], cue: [{start: cue.start, end: cue.end}], confidence};
}
