import type {Span} from '../../articles/span';
import type {Attributed} from '../attribution-model';
import {sortOrphan} from '../orphans/sort-orphan';
import type {Quotation} from '../quotation';
import {indexAt, type Word} from '../reading/words';
import {auxiliaries, betweenSubjectAndVerb, formsOfBe} from './function-words';
import {findNameAfter} from './subjects/find-name-after';
import {findOpeningSubject} from './subjects/find-opening-subject';
import {findSubject, findSubjectAfter} from './subjects/sources';

/** How far from a quotation its cue is looked for, in words. */
const reach = 24;
/** Rules beside a quotation are right about nine times in ten on the development articles. */
const confidence = 0.85;

/** Tells which words, in lower case, report speech, and whether English grammar may be read around them. */
export interface IsCue {
  (word: string): boolean;
  readonly english?: boolean;
}

/** Who stands beside each outermost quotation in its own sentence: *“…,” said X* · *“…,” X said* · *X said, “…”*. */
export function attributeQuotations(
  words: readonly Word[],
  quotations: readonly Quotation[],
  isCue: IsCue,
): Attributed[] {
  const attributed: Attributed[] = [];
  for (const {pieces, depth} of quotations) {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (depth > 0 || !first || !last || sortOrphan({pieces, depth}, words) === 'name') continue;
    const content = pieces.map(piece => piece.span);
    const beside =
      after(words, last.span, isCue) ??
      before(words, first.span, isCue) ??
      prefaced(words, first.span) ??
      afterColon(words, first.span);
    if (beside) attributed.push({...beside, content, confidence});
  }
  return attributed;
}

type Beside = Pick<Attributed, 'source' | 'cue'>;

function after(words: readonly Word[], quotation: Span, isCue: IsCue): Beside | undefined {
  const first = indexAt(words, quotation.end);
  const closing = words[first - 2];
  const block = words[first - 1]?.block;
  if (words[first]?.block !== block) return undefined;
  // “… .” He said more: the stop inside the marks ends the sentence, so the next one speaks of something else.
  if (closing?.text === '.' && words[first]?.capital) return undefined;
  for (let i = first; i < first + reach; i++) {
    const word = words[i];
    if (!word || word.block !== block || word.quotation >= 0 || /^[.;:?!]$/.test(word.text)) return undefined;
    if (!isCue(word.lower) || (isCue.english && isNounHere(words, i))) continue;
    const subject =
      i === first || leadsIn(words, first, i)
        ? (isCue.english ? findSubjectAfter(words, i) : findNameAfter(words, i))?.span
        : findSubject(words, i);
    return subject ? {source: [subject], cue: [span(word)]} : undefined;
  }
  return undefined;
}

/** Whether nothing but commas, dashes and adverbs stands between the quotation and the cue: the subject comes behind. */
function leadsIn(words: readonly Word[], first: number, cue: number): boolean {
  return words
    .slice(first, cue)
    .every(word => !word.spoken || betweenSubjectAndVerb.has(word.lower) || auxiliaries.has(word.lower));
}

function before(words: readonly Word[], quotation: Span, isCue: IsCue): Beside | undefined {
  const opening = indexAt(words, quotation.start);
  const sentence = words[opening]?.sentence;
  for (let i = opening - 1; i >= 0 && i > opening - reach; i--) {
    const word = words[i];
    if (!word || word.sentence !== sentence || word.quotation >= 0) return undefined;
    if (!isCue(word.lower) || (isCue.english && isNounHere(words, i))) continue;
    const subject = findSubject(words, i) ?? subjectOfSentence(words, i, isCue);
    return subject ? {source: [subject], cue: [span(word)]} : undefined;
  }
  return undefined;
}

/** *She shrugged: “…”*: whatever the verb, the colon hands over to the sentence’s subject. */
function afterColon(words: readonly Word[], quotation: Span): Beside | undefined {
  const opening = indexAt(words, quotation.start);
  const colon = words[opening - 1];
  if (colon?.text !== ':' || colon.quotation >= 0) return undefined;
  let first = opening - 1;
  while (first > opening - 2 * reach && words[first - 1]?.sentence === colon.sentence) first--;
  const subject = findOpeningSubject(words, first, opening - 1);
  return subject && {source: [subject], cue: []};
}

/** *In the words of X, “…”* · *According to X, “…”*. */
function prefaced(words: readonly Word[], quotation: Span): Beside | undefined {
  const opening = indexAt(words, quotation.start);
  const comma = words[opening - 1];
  if (comma?.text !== ',') return undefined;
  for (let i = opening - 2; i > opening - reach && words[i]?.sentence === comma.sentence; i--) {
    const [first, second] = [words[i - 1], words[i]];
    const preface = `${first?.lower} ${second?.lower}`;
    if (!first || !second || (preface !== 'words of' && preface !== 'according to')) continue;
    const source = {start: words[i + 1]?.start ?? 0, end: words[opening - 2]?.end ?? 0};
    return source.end > source.start ? {source: [source], cue: [{start: first.start, end: second.end}]} : undefined;
  }
  return undefined;
}

/** *The port blamed the storm, noting, “…”*: a cue without a subject of its own has the sentence's. */
function subjectOfSentence(words: readonly Word[], cue: number, isCue: IsCue): Span | undefined {
  for (let i = cue - 1; i > cue - 2 * reach && words[i]?.sentence === words[cue]?.sentence; i--) {
    const subject = isCue(words[i]?.lower ?? '') ? findSubject(words, i) : undefined;
    if (subject) return subject;
  }
  return undefined;
}

/** *the claims*, *a call*: a determiner before it, so no verb; *was told*: passive, so its subject did not speak. */
export function isNounHere(words: readonly Word[], index: number): boolean {
  const previous = words[index - 1];
  if (!previous || previous.sentence !== words[index]?.sentence) return false;
  return (
    /^(?:the|a|an|this|that|these|those|no|any|some|of|his|her|its|their|our|my|several|many|united)$/.test(
      previous.lower,
    ) ||
    previous.possessive ||
    formsOfBe.has(previous.lower)
  );
}

function span({start, end}: Span): Span {
  return {start, end};
}
