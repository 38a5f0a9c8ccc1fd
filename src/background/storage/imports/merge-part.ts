import type {Annotation, Capture, KeptArticle} from '../../../core/annotations/annotation';
import {recordSteps} from '../../../core/annotations/record-steps';
import {addCounts, type ImportCounts, noCounts} from '../../../core/imports/kept-import';
import {compareAnnotations} from '../../../core/imports/merging/compare-annotations';
import {mergeAnnotation} from '../../../core/imports/merging/merge-annotation';
import {mergeArticle} from '../../../core/imports/merging/merge-article';
import type {NewShelves} from '../indexing/new-shelves';
import type {Writing} from '../transact';
import type {DonePart, ReplacedAnnotation, ReplacedArticle, WaitingPart} from './import-part';

export interface MergedPart {
  readonly done: DonePart;
  readonly counts: ImportCounts;
}

/** Within a write: brings a part in, and gives what undoes it. */
export async function mergePart(transaction: Writing, part: WaitingPart, shelves: NewShelves): Promise<MergedPart> {
  const {importId, index, isWhole, records} = part;
  const articles = await mergeArticles(transaction, records.articles);
  const captures = await mergeCaptures(transaction, records.captures);
  const merged = await mergeAnnotations(transaction, records.annotations, isWhole);
  await shelves.take(merged.written);
  const {replaced: annotations, counts} = merged;
  const done = {importId, index, state: 'done', version: recordSteps.length, articles, captures, annotations} as const;
  return {done, counts};
}

async function mergeArticles(transaction: Writing, articles: readonly KeptArticle[]): Promise<ReplacedArticle[]> {
  const store = transaction.objectStore('articles');
  const replaced: ReplacedArticle[] = [];
  // One after the other: a file may have an article more than once.
  for (const coming of articles) {
    const before = (await store.get(coming.id)) ?? null;
    const after = before === null ? coming : mergeArticle(before, coming);
    if (after === before) continue;
    await store.put(after);
    replaced.push({before, after});
  }
  return replaced;
}

async function mergeCaptures(transaction: Writing, captures: readonly Capture[]): Promise<DonePart['captures']> {
  const store = transaction.objectStore('captures');
  const added: (readonly [Capture['articleId'], Capture['textHash']])[] = [];
  for (const capture of captures) {
    const {articleId, textHash} = capture;
    const kept = await store.get([articleId, textHash]);
    if (kept !== undefined) continue;
    await store.put(capture);
    added.push([articleId, textHash]);
  }
  return added;
}

async function mergeAnnotations(transaction: Writing, annotations: readonly Annotation[], isWhole: boolean) {
  const store = transaction.objectStore('annotations');
  const kept = await Promise.all(annotations.map(async ({id}) => store.get(id)));
  const replaced: ReplacedAnnotation[] = [];
  const written: Annotation[] = [];
  let counts = noCounts;
  for (const [at, coming] of annotations.entries()) {
    const before = kept[at];
    const comparison = compareAnnotations(before, coming);
    counts = addCounts(counts, {...noCounts, [comparison]: 1});
    if (comparison === 'same' || comparison === 'older') continue;
    const {id, articleId, modifiedAt} = coming;
    written.push(before === undefined ? coming : mergeAnnotation(before, coming, isWhole));
    replaced.push({id, articleId, modifiedAt, before: before ?? null});
  }
  await Promise.all(written.map(async annotation => store.put(annotation)));
  return {replaced, written, counts};
}
