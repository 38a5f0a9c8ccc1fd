import type {Location} from '../../core/anchoring/location';
import type {Selectors} from '../../core/anchoring/selectors';
import type {Annotation} from '../../core/annotations/annotation';
import type {Article} from '../../core/articles/article';
import type {Pause} from '../../core/statements/attribution-model';
import type {LocatedAnnotation, LocatedAnnotations, TextChange} from '../../messaging/contract';
import {pauseFor} from '../detector/pause';
import {type KeptOfArticle, readKeptOf} from '../storage/annotation-store';
import type {Connection} from '../storage/connection';
import {hashText} from './hash-text';
import {articleIdOf} from './see-article';

/** Finds the words of all selectors together: one location each, in their order. */
export type LocateAll = (
  selectors: readonly Selectors[],
  article: Article,
  pause: Pause,
) => Promise<readonly Location[]>;

/** Where all that is kept of an article is in its present text, and whether that text is another. */
export async function locateAnnotations(
  connection: Connection,
  locateAll: LocateAll,
  article: Article,
): Promise<LocatedAnnotations> {
  const kept = await readKeptOf(connection, articleIdOf(article));
  if (kept.annotations.length === 0) return {annotations: [], textChange: null};
  const selectors = kept.annotations.flatMap(annotation => annotation.selectors);
  const locations = await locateAll(selectors, article, pauseFor());
  return {annotations: share(kept.annotations, locations), textChange: await findTextChange(kept, article.text)};
}

/** Gives each annotation the locations of its own selectors. */
function share(annotations: readonly Annotation[], locations: readonly Location[]): LocatedAnnotation[] {
  let used = 0;
  return annotations.map(annotation => {
    const own = locations.slice(used, used + annotation.selectors.length);
    used += annotation.selectors.length;
    return {annotation, locations: own, state: leastSure(own)};
  });
}

function leastSure(locations: readonly Location[]): Location['state'] {
  const states = new Set(locations.map(({state}) => state));
  return states.has('gone') ? 'gone' : states.has('changed') ? 'changed' : 'unchanged';
}

async function findTextChange({article, capture}: KeptOfArticle, text: string): Promise<TextChange | null> {
  if (article === undefined || capture === undefined) return null;
  if (article.textHash === (await hashText(text)) || sameWords(capture.text, text)) return null;
  return {storedHash: article.textHash, storedAt: capture.capturedAt};
}

/** How a page breaks its lines is not what it says. */
function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}
