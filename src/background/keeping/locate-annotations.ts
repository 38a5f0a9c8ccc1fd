import type {Selectors} from '../../core/anchoring/selectors';
import type {Annotation, KeptArticle} from '../../core/annotations/annotation';
import type {Article} from '../../core/articles/article';
import {hashText} from '../../core/articles/hashing/hash-text';
import type {Pause} from '../../core/statements/attribution-model';
import type {LocatedAnnotation, LocatedAnnotations, TextChange} from '../../messaging/contract';
import {pauseFor} from '../detector/pause';
import {type KeptOfArticle, readKeptOf} from '../storage/annotation-store';
import type {Connection} from '../storage/connection';
import {isShut} from '../storage/storage-errors';
import {articleIdOf} from './see-article';

/** Finds the words of all annotations together: one answer each, in their order. */
export type LocateAll = (
  annotations: readonly (readonly Selectors[])[],
  text: string,
  pause: Pause,
) => Promise<readonly Pick<LocatedAnnotation, 'state' | 'locations'>[]>;

/** Where all that is kept of an article is in its present text, and whether that text is another. */
export async function locateAnnotations(
  connection: Connection,
  locateAll: LocateAll,
  article: Article,
): Promise<LocatedAnnotations> {
  const kept = await readKeptOf(connection, articleIdOf(article)).catch(nothingWhenShut);
  if (kept.annotations.length === 0) return {annotations: [], textChange: null};
  // What was detected where the reader chose other words is looked for after all that is kept.
  const recut = kept.annotations.flatMap(({id, detectedSelectors}) =>
    detectedSelectors === null ? [] : [{id, selectors: detectedSelectors}],
  );
  const selectors = [...kept.annotations, ...recut].map(one => one.selectors);
  const located = await locateAll(selectors, article.text, pauseFor());
  const detectedAt = new Map(
    recut.map(({id}, index) => [id, located[kept.annotations.length + index]?.locations ?? []]),
  );
  const annotations = kept.annotations.map((annotation, index): LocatedAnnotation => {
    const {state, locations} = located[index] ?? nowhere;
    return {annotation, locations, detectedLocations: detectedAt.get(annotation.id) ?? null, state};
  });
  return {annotations, textChange: await findTextChange(kept, article.text)};
}

/** What cannot be opened keeps nobody from reading: the statements are marked without it, and our own pages say so. */
function nothingWhenShut(error: unknown): KeptOfArticle {
  if (!isShut(error)) throw error;
  return {annotations: [], article: undefined, capture: undefined};
}

const nowhere = {state: 'gone', locations: []} as const;

async function findTextChange(
  {article, annotations, capture}: KeptOfArticle,
  text: string,
): Promise<TextChange | null> {
  if (article === undefined || article.textHash === null || article.textHash === (await hashText(text))) return null;
  if (capture !== undefined && sameWords(capture.text, text)) return null;
  return {storedHash: article.textHash, storedAt: capture?.capturedAt ?? seenAt(article, annotations)};
}

/** When a text stood that is not kept itself: something was kept of it then. */
function seenAt({textHash, firstKeptAt}: KeptArticle, annotations: readonly Annotation[]): string {
  const kept = annotations.find(annotation => annotation.textHash === textHash);
  return kept?.earlierPlaces.at(-1)?.replacedAt ?? kept?.createdAt ?? firstKeptAt;
}

/** How a page breaks its lines is not what it says. */
function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}
