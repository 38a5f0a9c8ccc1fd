import type {Selectors} from '../../core/anchoring/selectors';
import type {Annotation, AnnotationId} from '../../core/annotations/annotation';
import {laterThan} from '../../core/annotations/merging/later-than';
import {type Collision, type Merged, mergeWritten} from '../../core/annotations/merging/merge-written';
import type {Article} from '../../core/articles/article';
import {hashText} from '../../core/articles/hashing/hash-text';
import type {Span} from '../../core/articles/span';
import type {AnnotationChanges} from '../../messaging/contract';
import {changeAnnotation, changeIn} from '../storage/annotation-store';
import type {Connection} from '../storage/connection';
import {noteAnswer, readAnswerIn} from '../storage/jobs/answers';
import {writeStored} from '../storage/transact';
import {describeSpans} from './describe-spans';
import {articleIdOf, type Evidence, seeArticle} from './see-article';

/**
 * Changes the fields that are given, merged with what became of them since they were `seen`; all others stay as they are at
 * that moment. What collided is noted: merged again, the two are one, and whoever asks again would not hear of it. `now` is
 * ISO 8601, here and below.
 */
export function changeWritten(
  connection: Connection,
  {id, changes, seen, call}: WrittenChange,
  now: string,
): Promise<Merged> {
  return writeStored(connection, async transaction => {
    const [noted] = await readAnswerIn<Merged>(transaction, call);
    if (noted !== undefined) return noted;
    let collisions: readonly Collision[] = [];
    const annotation = await changeIn(transaction, id, before => {
      const merged = mergeWritten(before, changes, seen);
      collisions = merged.collisions;
      return {...merged.annotation, modifiedAt: laterThan(before.modifiedAt, now)};
    });
    const merged = {annotation, collisions};
    if (collisions.length > 0) await noteAnswer(transaction, call, merged);
    return merged;
  });
}

interface WrittenChange {
  readonly id: AnnotationId;
  readonly changes: AnnotationChanges;
  /** What whoever asks saw in the fields that change. */
  readonly seen: AnnotationChanges;
  readonly call: string;
}

/** Puts an annotation into the bin or takes it out; where it is there already, its time there stays. */
export function setDeleted(
  connection: Connection,
  id: AnnotationId,
  deleted: boolean,
  now: string,
): Promise<Annotation> {
  return changeAnnotation(connection, id, before =>
    (before.deletedAt !== null) === deleted
      ? before
      : {...before, deletedAt: deleted ? now : null, modifiedAt: laterThan(before.modifiedAt, now)},
  );
}

interface NewPlace {
  readonly id: AnnotationId;
  readonly article: Article;
  readonly spans: readonly Span[];
  /** The reader says where the words begin and end: what was detected is remembered as such. */
  readonly isExtent: boolean;
}

/** Gives an annotation a new place, with the text that the place is in. The earlier place is kept, and its text stays. Asked twice, it is moved once. */
export async function replaceAnnotation(
  connection: Connection,
  {id, article, spans, isExtent}: NewPlace,
  evidence: Evidence,
  now: string,
): Promise<Annotation> {
  const textHash = await hashText(article.text);
  const selectors = describeSpans(article, spans, evidence);
  const move = (before: Annotation): Annotation => {
    if (before.articleId !== articleIdOf(article)) throw new TypeError('This annotation is of another article.');
    if (before.textHash === textHash && standAt(before.selectors, spans)) return before;
    const earlier = {textHash: before.textHash, selectors: before.selectors, replacedAt: now};
    return {
      ...before,
      textHash,
      selectors,
      detectedSelectors: isExtent ? detectedFrom(before, spans) : before.detectedSelectors,
      earlierPlaces: [...before.earlierPlaces, earlier],
      modifiedAt: laterThan(before.modifiedAt, now),
    };
  };
  return changeAnnotation(connection, id, move, seeArticle(article, textHash, evidence, now));
}

/** What was detected, when the reader takes other words than these; nothing when they are the same again, or the highlight is the reader's own. */
function detectedFrom(before: Annotation, spans: readonly Span[]): readonly Selectors[] | null {
  if (before.statement === null) return null;
  const detected = before.detectedSelectors ?? before.selectors;
  return standAt(detected, spans) ? null : detected;
}

function standAt(selectors: readonly Selectors[], spans: readonly Span[]): boolean {
  return (
    selectors.length === spans.length &&
    selectors.every(
      ({position}, index) => position?.start === spans[index]?.start && position?.end === spans[index]?.end,
    )
  );
}
