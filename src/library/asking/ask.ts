import type {Annotation, AnnotationId, KeptArticle} from '../../core/annotations/annotation';
import {effectiveStatement} from '../../core/annotations/effective-statement';
import {wordsOfAnnotation} from '../../core/annotations/words-of-annotation';
import type {ArticleSelection, Selection} from '../../core/exports/export-format';
import {callBackground} from '../../messaging/call-background';
import type {Order} from '../address/place';
import type {Standing, Wanted} from '../address/wanted';
import {belongsTo, type Contents} from '../taking/contents';
import type {ExportSubject} from '../taking/export-subject';
import type {Facets} from '../wanted/facets';
import {type AnnotationRow, type ArticleRow, type DayCount, type Found, pageSize, type SpeakerRow} from './found';
import type {JobProgress} from './use-job';

// TEMPORARY: everything is read and sifted here.
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsIn = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function standing(annotation: Annotation): Standing {
  return effectiveStatement(annotation)?.attribution ?? 'own';
}

function localDay(iso: string): string {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function termsOf(annotation: Annotation, article: KeptArticle, searched: readonly string[]): readonly string[] | null {
  const text = [
    wordsOfAnnotation(annotation),
    annotation.note,
    annotation.tags.join(' '),
    effectiveStatement(annotation)?.speaker?.name ?? '',
    article.title,
  ].join(' ');
  const words = new Set(wordsIn(text));
  const terms: string[] = [];
  for (const word of searched) {
    const hits = [...words].filter(one => one.startsWith(word));
    if (hits.length === 0) return null;
    terms.push(...hits);
  }
  return terms;
}

async function readAll(): Promise<{annotation: Annotation; article: KeptArticle}[]> {
  const articles = await callBackground('listArticles', null);
  const lists = await Promise.all(
    articles.map(async article => {
      const annotations = await callBackground('listAnnotations', {articleId: article.id});
      return annotations.map(annotation => ({annotation, article}));
    }),
  );
  return lists.flat();
}

async function sift(wanted: Wanted): Promise<AnnotationRow[]> {
  const searched = wordsIn(wanted.words);
  const any = <V>(list: readonly V[], value: V) => list.length === 0 || list.includes(value);
  return (await readAll()).flatMap(({annotation, article}) => {
    const statement = effectiveStatement(annotation);
    const day = localDay(annotation.createdAt);
    const fits =
      any(wanted.standings, standing(annotation)) &&
      (wanted.forms.length === 0 || (statement !== null && wanted.forms.includes(statement.form))) &&
      (wanted.flags.length === 0 || (annotation.flag !== null && wanted.flags.includes(annotation.flag))) &&
      (wanted.tags.length === 0 || annotation.tags.some(tag => wanted.tags.includes(tag))) &&
      any(wanted.sites, article.siteName ?? '') &&
      (wanted.speakers.length === 0 || wanted.speakers.includes(statement?.speaker?.name ?? '')) &&
      (wanted.from === '' || day >= wanted.from) &&
      (wanted.until === '' || day <= wanted.until);
    const terms = fits ? termsOf(annotation, article, searched) : null;
    return terms === null ? [] : [{annotation, article, terms}];
  });
}

function cut<Row>(rows: readonly Row[], page: number): Found<Row> {
  return {rows: rows.slice((page - 1) * pageSize, page * pageSize), total: rows.length};
}

export async function askAnnotations(wanted: Wanted, order: Order, page: number): Promise<Found<AnnotationRow>> {
  const rows = await sift(wanted);
  const at = (row: AnnotationRow) => row.annotation.createdAt;
  rows.sort((a, b) =>
    order === 'oldest'
      ? at(a).localeCompare(at(b))
      : order === 'title'
        ? a.article.title.localeCompare(b.article.title)
        : order === 'site'
          ? (a.article.siteName ?? '').localeCompare(b.article.siteName ?? '')
          : at(b).localeCompare(at(a)),
  );
  return cut(rows, page);
}

export async function askIds(wanted: Wanted): Promise<readonly AnnotationId[]> {
  return (await sift(wanted)).map(({annotation}) => annotation.id);
}

function counted(names: readonly string[]): {name: string; count: number}[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({name, count})).sort((a, b) => b.count - a.count);
}

export async function askFacets(wanted: Wanted): Promise<Facets> {
  const rows = await sift(wanted);
  const how = <K extends string>(known: readonly K[], of: (row: AnnotationRow) => string | null | undefined) => {
    const all = counted(rows.flatMap(row => of(row) ?? []));
    return Object.fromEntries(known.map(one => [one, all.find(({name}) => name === one)?.count ?? 0])) as Record<
      K,
      number
    >;
  };
  return {
    standings: how(['named', 'unnamed', 'none', 'own'], ({annotation}) => standing(annotation)),
    forms: how(['direct', 'mixed', 'indirect', 'block'], ({annotation}) => effectiveStatement(annotation)?.form),
    flags: how(
      ['needs-source', 'checked-holds', 'checked-fails', 'opinion', 'follow-up'],
      ({annotation}) => annotation.flag,
    ),
    tags: counted(rows.flatMap(({annotation}) => annotation.tags)),
    sites: counted(rows.flatMap(({article}) => article.siteName ?? [])),
    speakers: counted(rows.flatMap(({annotation}) => effectiveStatement(annotation)?.speaker?.name ?? [])),
  };
}

export async function askArticles(wanted: Wanted, order: Order, page: number): Promise<Found<ArticleRow>> {
  const groups = new Map<string, AnnotationRow[]>();
  for (const row of await sift(wanted)) groups.set(row.article.id, [...(groups.get(row.article.id) ?? []), row]);
  const rows = [...groups.values()].flatMap((group): ArticleRow[] => {
    const [first] = group;
    if (!first) return [];
    const counts: Record<Standing, number> = {named: 0, unnamed: 0, none: 0, own: 0};
    for (const {annotation} of group) counts[standing(annotation)] += 1;
    return [
      {
        article: first.article,
        terms: group.flatMap(({terms}) => terms),
        counts,
        lastKeptAt:
          group
            .map(({annotation}) => annotation.createdAt)
            .sort()
            .at(-1) ?? '',
        texts: new Set(group.flatMap(({annotation}) => annotation.textHash)).size,
      },
    ];
  });
  const size = ({counts}: ArticleRow) => counts.named + counts.unnamed + counts.none + counts.own;
  rows.sort((a, b) =>
    order === 'oldest'
      ? a.lastKeptAt.localeCompare(b.lastKeptAt)
      : order === 'title'
        ? a.article.title.localeCompare(b.article.title)
        : order === 'site'
          ? (a.article.siteName ?? '').localeCompare(b.article.siteName ?? '')
          : order === 'most'
            ? size(b) - size(a)
            : b.lastKeptAt.localeCompare(a.lastKeptAt),
  );
  return cut(rows, page);
}

export async function askSpeakers(
  wanted: Wanted,
  order: 'most' | 'name',
  page: number,
): Promise<Found<SpeakerRow> & {readonly most: number}> {
  const groups = new Map<string, AnnotationRow[]>();
  for (const row of await sift(wanted)) {
    const name = effectiveStatement(row.annotation)?.speaker?.name;
    if (name) groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const rows = [...groups].map(([name, group]) => ({
    name,
    count: group.length,
    articles: new Set(group.map(({article}) => article.id)).size,
    sites: counted(group.flatMap(({article}) => article.siteName ?? [])),
    flags: Object.fromEntries(
      counted(group.flatMap(({annotation}) => annotation.flag ?? [])).map(({name, count}) => [name, count]),
    ),
  }));
  rows.sort((a, b) => (order === 'name' ? a.name.localeCompare(b.name) : b.count - a.count));
  return {...cut(rows, page), most: Math.max(0, ...rows.map(({count}) => count))};
}

export async function askDays(wanted: Wanted): Promise<readonly DayCount[]> {
  const days = new Map<string, Record<Standing, number>>();
  for (const {annotation} of await sift(wanted)) {
    const day = localDay(annotation.createdAt);
    const counts = days.get(day) ?? {named: 0, unnamed: 0, none: 0, own: 0};
    counts[standing(annotation)] += 1;
    days.set(day, counts);
  }
  return [...days].map(([day, counts]) => ({day, counts})).sort((a, b) => a.day.localeCompare(b.day));
}

async function siftBin(wanted: Wanted): Promise<AnnotationRow[]> {
  const [binned, articles] = await Promise.all([callBackground('listBin', null), callBackground('listArticles', null)]);
  const byId = new Map(articles.map(article => [article.id, article]));
  const searched = wordsIn(wanted.words);
  return binned.flatMap(annotation => {
    const article = byId.get(annotation.articleId);
    const terms = article && termsOf(annotation, article, searched);
    return article && terms ? [{annotation, article, terms}] : [];
  });
}

export async function askBin(wanted: Wanted, page: number): Promise<Found<AnnotationRow>> {
  return cut(await siftBin(wanted), page);
}

export async function askBinIds(wanted: Wanted): Promise<readonly AnnotationId[]> {
  return (await siftBin(wanted)).map(({annotation}) => annotation.id);
}

export async function askSelection(
  subject: ExportSubject,
  contents: Contents,
  onProgress: (progress: JobProgress) => void,
  signal: AbortSignal,
): Promise<Selection> {
  const ids = 'ids' in subject ? new Set(await subject.ids()) : null;
  const rows = 'wanted' in subject ? await sift(subject.wanted) : await readAll();
  const groups = new Map<string, ArticleSelection>();
  for (const {annotation, article} of rows) {
    if ('articleId' in subject && article.id !== subject.articleId) continue;
    if ((ids && !ids.has(annotation.id)) || !belongsTo(annotation, contents)) continue;
    const before = groups.get(article.id) ?? {article, annotations: [], captures: []};
    groups.set(article.id, {...before, annotations: [...before.annotations, annotation]});
  }
  let done = 0;
  const selection: ArticleSelection[] = [];
  for (const one of groups.values()) {
    signal.throwIfAborted();
    const {id: articleId, textHash} = one.article;
    const captures =
      textHash === null
        ? []
        : await callBackground('readCapture', {articleId, textHash})
            .then(capture => [capture])
            .catch(() => []);
    selection.push({...one, captures});
    onProgress({done: ++done, of: groups.size});
  }
  return selection;
}
