import type {Article} from '../articles/article';
import type {Attribution, Statement} from '../statements/statement';
import type {Amount, Shape, SpeakerAmount, Stretch} from './shape';
import {startsBefore, wordStarts} from './word-starts';

/** Measures who has how much of an article. */
export function measureShape(article: Pick<Article, 'text' | 'lang'>, statements: readonly Statement[]): Shape {
  const starts = wordStarts(article.text, article.lang);
  const owners = ownersOfWords(starts, statements);
  const wordsOf = new Map<Statement, number>();
  for (const owner of owners) if (owner) wordsOf.set(owner, (wordsOf.get(owner) ?? 0) + 1);

  const byAttribution: Record<Attribution, Amount> = {
    named: {statements: 0, words: 0},
    unnamed: {statements: 0, words: 0},
    none: {statements: 0, words: 0},
  };
  const speakers = new Map<string, SpeakerAmount>();
  for (const statement of statements) {
    const {attribution, speaker} = statement;
    const words = wordsOf.get(statement) ?? 0;
    byAttribution[attribution] = withOneMore(byAttribution[attribution], words);
    if (speaker === null) continue;
    const before = speakers.get(speaker.name) ?? {speaker, attribution, statements: 0, words: 0};
    speakers.set(speaker.name, {...before, ...withOneMore(before, words)});
  }
  return {
    words: starts.length,
    byAttribution,
    speakers: [...speakers.values()].sort((a, b) => b.words - a.words || b.statements - a.statements),
    stretches: stretchesOf(owners),
  };
}

function withOneMore(amount: Amount, words: number): Amount {
  return {statements: amount.statements + 1, words: amount.words + words};
}

/** For each word, the shortest statement that holds it. */
function ownersOfWords(starts: readonly number[], statements: readonly Statement[]): readonly (Statement | null)[] {
  const owners = new Array<Statement | null>(starts.length).fill(null);
  const length = ({content}: Statement) => content.reduce((sum, span) => sum + span.end - span.start, 0);
  for (const statement of statements.toSorted((a, b) => length(b) - length(a))) {
    for (const span of statement.content) {
      owners.fill(statement, startsBefore(starts, span.start), startsBefore(starts, span.end));
    }
  }
  return owners;
}

function stretchesOf(owners: readonly (Statement | null)[]): readonly Stretch[] {
  const stretches: {attribution: Attribution | null; words: number}[] = [];
  for (const owner of owners) {
    const attribution = owner?.attribution ?? null;
    const last = stretches.at(-1);
    if (last?.attribution === attribution) last.words += 1;
    else stretches.push({attribution, words: 1});
  }
  return stretches;
}
