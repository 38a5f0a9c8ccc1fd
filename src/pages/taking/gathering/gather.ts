import type {AnnotationId} from '../../../core/annotations/annotation';
import type {ArticleSelection} from '../../../core/exports/export-format';
import {callBackground} from '../../../messaging/call-background';
import {limits} from '../../../messaging/limits';
import {belongsTo, type Contents, wantsFound} from '../contents';
import type {ExportProgress} from '../export-progress';
import type {ExportSubject} from '../export-subject';
import {withFound} from './with-found';
import {withPage} from './with-page';

async function idsOf(subject: ExportSubject): Promise<readonly AnnotationId[]> {
  if ('ids' in subject) return subject.ids();
  if ('page' in subject) return subject.page.annotations.map(({annotation}) => annotation.id);
  if ('wanted' in subject) return callBackground('findIds', {wanted: subject.wanted, bin: false});
  const annotations = await callBackground('listAnnotations', subject);
  return annotations.map(({id}) => id);
}

/** Of what is kept, as much as one call carries at a time; how far it is, is told in annotations. Throws when the signal was given. */
async function* readSlices(
  ids: readonly AnnotationId[],
  onProgress: (progress: ExportProgress) => void,
  signal: AbortSignal,
): AsyncGenerator<ArticleSelection> {
  for (let start = 0; start < ids.length; start += limits.slice) {
    onProgress({done: start, of: ids.length});
    yield* await callBackground('readSelection', {ids: ids.slice(start, start + limits.slice), texts: true});
    signal.throwIfAborted();
  }
}

/** The same, with all of an article's annotations together, in however many slices they came. */
async function* readArticles(slices: AsyncGenerator<ArticleSelection>): AsyncGenerator<ArticleSelection> {
  const open: ArticleSelection[] = [];
  for await (const next of slices) {
    const [before] = open.splice(0);
    const same = before?.article.id === next.article.id;
    if (before !== undefined && !same) yield before;
    open.push(before !== undefined && same ? joined(before, next) : next);
  }
  yield* open;
}

/** All that is kept of an article of which some is wanted: beside what was only found, everything stands as it is kept. */
async function wholeOf(some: ArticleSelection, signal: AbortSignal): Promise<ArticleSelection> {
  const all = await callBackground('listAnnotations', {articleId: some.article.id});
  const ids = all.map(({id}) => id);
  const {value} = await readArticles(readSlices(ids, () => undefined, signal)).next();
  return value ?? some;
}

/** What is kept, and with it, where it is wanted, all that its articles state besides. */
async function* readWhole(
  kept: AsyncGenerator<ArticleSelection>,
  subject: ExportSubject,
  contents: Contents,
  signal: AbortSignal,
): AsyncGenerator<ArticleSelection> {
  if (!wantsFound(contents)) yield* kept;
  else if ('page' in subject) {
    const {value} = await kept.next();
    yield withPage(value ?? undefined, subject);
  } else for await (const one of kept) yield withFound(await wholeOf(one, signal));
}

/** What an export is made of, article by article; one of which nothing is wanted is passed over. Throws when the signal was given. */
export async function* gather(
  subject: ExportSubject,
  contents: Contents,
  onProgress: (progress: ExportProgress) => void,
  signal: AbortSignal,
): AsyncGenerator<ArticleSelection> {
  const kept = readArticles(readSlices(await idsOf(subject), onProgress, signal));
  for await (const selected of readWhole(kept, subject, contents, signal)) {
    signal.throwIfAborted();
    const annotations = selected.annotations.filter(annotation => belongsTo(annotation, contents));
    if (annotations.length > 0) yield {...selected, annotations};
  }
}

function joined(one: ArticleSelection, other: ArticleSelection): ArticleSelection {
  const texts = new Set(one.captures.map(({textHash}) => textHash));
  return {
    ...one,
    annotations: [...one.annotations, ...other.annotations],
    captures: [...one.captures, ...other.captures.filter(({textHash}) => !texts.has(textHash))],
  };
}
