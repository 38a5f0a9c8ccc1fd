import type {Span} from '../../articles/span';
import {documents, messages} from '../../speakers/lists/documents';
import {findVerb} from '../cues/form-of-verb';
import type {Draft} from '../linking/draft';
import {extentOf} from '../linking/spans';
import {indexAt, type Word} from '../reading/words';
import {findSubject} from '../rules/subjects/sources';

/** Who hands over to the words that follow a block: the last attribution in it, else the subject of its last reporting verb. */
export type Introducer = Pick<Draft, 'source' | 'cue'>;

const writing =
  /^(?:statement|letter|email|memo|tweet|post|message|note|wrote|writes|tweeted|posted|reads|read|below|following|follows)$/;

/** Finds by block who hands over; the drafts are sorted into their blocks once. */
export class Introducers {
  private readonly last = new Map<number, Draft>();

  constructor(
    private readonly words: readonly Word[],
    drafts: readonly Draft[],
  ) {
    for (const draft of drafts) {
      const end = extentOf([...draft.source, ...draft.cue])?.end;
      if (end === undefined || draft.source.length === 0) continue;
      const block = words[indexAt(words, end - 1)]?.block ?? -1;
      const known = this.last.get(block);
      if (!known || (extentOf(known.cue)?.end ?? 0) <= (extentOf(draft.cue)?.end ?? 0)) this.last.set(block, draft);
    }
  }

  /** Who hands over at the end of the block that ends before the word at `next`; needs a colon there, or talk of writing. */
  find(next: number): (Introducer & {colon: boolean}) | undefined {
    const end = this.words[next - 1];
    if (!end) return undefined;
    let first = next - 1;
    while (first > next - 60 && this.words[first - 1]?.sentence === end.sentence) first--;
    const sentence = this.words.slice(first, next);
    const colon = end.text === ':';
    if (!colon && !sentence.some(word => writing.test(word.lower) && word.quotation < 0)) return undefined;
    const draft = this.last.get(end.block);
    const from = this.words[first]?.start ?? 0;
    if (draft && (colon || (extentOf(draft.cue)?.end ?? 0) > from))
      return {source: draft.source, cue: draft.cue, colon};
    for (let i = next - 1; i >= first; i--) {
      const word = this.words[i];
      if (!word || word.quotation >= 0 || !findVerb(word.lower)) continue;
      const subject = findSubject(this.words, i);
      if (subject) return {source: [subject], cue: [{start: word.start, end: word.end} satisfies Span], colon};
    }
    // *The letter, which went to all of us, ended:* – what is written speaks, whatever the verb.
    const [article, noun] = sentence;
    const speaks =
      colon &&
      article &&
      noun &&
      /^(?:the|a|an|his|her|its|their)$/.test(article.lower) &&
      (messages.has(noun.lower) || documents.has(noun.lower));
    return speaks ? {source: [{start: article.start, end: noun.end}], cue: [], colon} : undefined;
  }
}
