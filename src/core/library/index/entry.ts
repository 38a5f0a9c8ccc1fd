import type {Annotation, AnnotationId, ArticleId, Flag, TextHash} from '../../annotations/annotation';
import {effectiveStatement} from '../../annotations/effective-statement';
import type {Form} from '../../statements/statement';
import {type Standing, standingOf} from '../wanted';
import {wordsIn} from '../words-in';

/** How much it says that a word stands there: in what was kept, in who said it, in what the reader wrote. */
export const weights = {kept: 1, speaker: 2, written: 3} as const;

/** What the index knows of an annotation. */
export interface Entry {
  readonly id: AnnotationId;
  readonly articleId: ArticleId;
  readonly textHash: TextHash | null;
  /** Folded, each with the most that it weighs anywhere. */
  readonly words: ReadonlyMap<string, number>;
  readonly standing: Standing;
  readonly form: Form | null;
  readonly flag: Flag | null;
  readonly tags: readonly string[];
  /** By name; empty: nobody. */
  readonly speaker: string;
  /** Milliseconds since 1970, as `modifiedAt`. */
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** Where its first words stand in the article. */
  readonly position: number;
  readonly binned: boolean;
}

export function entryOf(annotation: Annotation): Entry {
  const {id, articleId, textHash, selectors, flag, note, tags, deletedAt} = annotation;
  const statement = effectiveStatement(annotation);
  const speaker = statement?.speaker?.name ?? '';
  const words = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const word of wordsIn(text)) if ((words.get(word) ?? 0) < weight) words.set(word, weight);
  };
  for (const {quote} of selectors) add(quote.exact, weights.kept);
  add(speaker, weights.speaker);
  add(statement?.source ?? '', weights.speaker);
  for (const text of [note, ...tags]) add(text, weights.written);
  return {
    id,
    articleId,
    textHash,
    words,
    standing: standingOf(annotation),
    form: statement?.form ?? null,
    flag,
    tags,
    speaker,
    createdAt: Date.parse(annotation.createdAt),
    modifiedAt: Date.parse(annotation.modifiedAt),
    position: selectors[0]?.position?.start ?? 0,
    binned: deletedAt !== null,
  };
}
