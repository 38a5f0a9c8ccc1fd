import type {Annotation, ArticleId} from '../../core/annotations/annotation';
import {flags} from '../../core/annotations/annotation';
import {effectiveStatement} from '../../core/annotations/effective-statement';
import type {AnnotationRow, ArticleRow, CountedName, StandingCounts} from '../../core/library/found';
import {localDay} from '../../core/library/local-day';
import {everything, standingOf, standings, type Wanted} from '../../core/library/wanted';
import {forms} from '../../core/statements/statement';
import type {LibraryCalls, Part} from '../../messaging/library/library-calls';
import type {Handlers} from '../../messaging/wire/calls';
import type {Connection} from '../storage/connection';
import {readStored} from '../storage/transact';
import {sift} from './sift';

const countsOf = <Name extends string>(known: readonly Name[], given: readonly Name[]): Record<Name, number> => {
  const counts = {} as Record<Name, number>;
  for (const name of known) counts[name] = 0;
  for (const name of given) counts[name] += 1;
  return counts;
};

function counted(names: readonly string[]): CountedName[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({name, count})).sort((a, b) => b.count - a.count);
}

function grouped<Key>(rows: readonly AnnotationRow[], keyOf: (row: AnnotationRow) => Key): [Key, AnnotationRow[]][] {
  const groups = new Map<Key, AnnotationRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups];
}

const cut = <Row>(rows: readonly Row[], {start, count}: Part<unknown>) => ({
  rows: rows.slice(start, start + count),
  total: rows.length,
});

const standingsOf = (rows: readonly AnnotationRow[]): StandingCounts =>
  countsOf(
    standings,
    rows.map(({annotation}) => standingOf(annotation)),
  );

const position = ({annotation}: AnnotationRow): number => annotation.selectors[0]?.position?.start ?? 0;
const by = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newest = (a: AnnotationRow, b: AnnotationRow): number => by(b.annotation.createdAt, a.annotation.createdAt);
const inArticle = (a: AnnotationRow, b: AnnotationRow): number =>
  by(a.article.firstKeptAt, b.article.firstKeptAt) || by(a.article.id, b.article.id) || position(a) - position(b);

const annotationsIn = {
  relevance: newest,
  newest,
  oldest: (a: AnnotationRow, b: AnnotationRow) => newest(b, a),
  changed: (a: AnnotationRow, b: AnnotationRow) => by(b.annotation.modifiedAt, a.annotation.modifiedAt),
  title: (a: AnnotationRow, b: AnnotationRow) => a.article.title.localeCompare(b.article.title) || inArticle(a, b),
  site: (a: AnnotationRow, b: AnnotationRow) =>
    (a.article.siteName ?? '').localeCompare(b.article.siteName ?? '') || inArticle(a, b),
  article: inArticle,
} as const;

function articleRow(group: readonly AnnotationRow[], {article}: AnnotationRow): ArticleRow {
  const times = group.map(({annotation}) => annotation.createdAt);
  return {
    article,
    terms: [...new Set(group.flatMap(({terms}) => terms))],
    counts: standingsOf(group),
    lastKeptAt: times.reduce((last, time) => (time > last ? time : last), ''),
    texts: new Set(group.flatMap(({annotation}) => annotation.textHash ?? [])).size,
  };
}

const sizeOf = ({counts}: ArticleRow): number => standings.reduce((sum, standing) => sum + counts[standing], 0);
const articlesIn = {
  newest: (a: ArticleRow, b: ArticleRow) => by(b.lastKeptAt, a.lastKeptAt),
  oldest: (a: ArticleRow, b: ArticleRow) => by(a.lastKeptAt, b.lastKeptAt),
  title: (a: ArticleRow, b: ArticleRow) => a.article.title.localeCompare(b.article.title),
  site: (a: ArticleRow, b: ArticleRow) => (a.article.siteName ?? '').localeCompare(b.article.siteName ?? ''),
  most: (a: ArticleRow, b: ArticleRow) => sizeOf(b) - sizeOf(a),
} as const;

const speakerOf = ({annotation}: AnnotationRow): string => effectiveStatement(annotation)?.speaker?.name ?? '';

/** The library's calls. */
export function libraryCalls(connection: Connection): Handlers<LibraryCalls> {
  const findSome = ({wanted, bin}: {readonly wanted: Wanted; readonly bin: boolean}) => sift(connection, wanted, bin);
  return {
    async findAnnotations(request) {
      return cut((await findSome(request)).sort(annotationsIn[request.order]), request);
    },
    async findIds(request) {
      return (await findSome(request)).sort(inArticle).map(({annotation}) => annotation.id);
    },
    async findArticles(request) {
      const groups = grouped(await findSome(request), ({article}) => article.id);
      const rows = groups.flatMap(([, group]) => (group[0] === undefined ? [] : [articleRow(group, group[0])]));
      return cut(rows.sort(articlesIn[request.order]), request);
    },
    async findSpeakers(request) {
      const groups = grouped(await findSome(request), speakerOf).filter(([name]) => name !== '');
      const rows = groups.map(([name, group]) => ({
        name,
        terms: [...new Set(group.flatMap(({terms}) => terms))],
        count: group.length,
        articles: new Set(group.map(({article}) => article.id)).size,
        sites: counted(group.flatMap(({article}) => article.siteName ?? [])),
        flags: countsOf(
          flags,
          group.flatMap(({annotation}) => annotation.flag ?? []),
        ),
      }));
      rows.sort((a, b) => (request.order === 'most' ? b.count - a.count : 0) || a.name.localeCompare(b.name));
      return {...cut(rows, request), most: Math.max(0, ...rows.map(({count}) => count))};
    },
    async countDays(request) {
      const days = grouped(await findSome(request), ({annotation}) => localDay(annotation.createdAt));
      return days.map(([day, rows]) => ({day, counts: standingsOf(rows)})).sort((a, b) => by(a.day, b.day));
    },
    async countFacets({wanted, bin}) {
      const but = (change: Partial<Wanted>) => findSome({wanted: {...wanted, ...change}, bin});
      return {
        standings: standingsOf(await but({standings: []})),
        forms: countsOf(
          forms,
          (await but({forms: []})).flatMap(({annotation}) => effectiveStatement(annotation)?.form ?? []),
        ),
        flags: countsOf(
          flags,
          (await but({flags: []})).flatMap(({annotation}) => annotation.flag ?? []),
        ),
        tags: counted((await but({tags: []})).flatMap(({annotation}) => annotation.tags)),
        sites: counted((await but({sites: []})).flatMap(({article}) => article.siteName ?? [])),
        speakers: counted((await but({speakers: []})).map(speakerOf).filter(Boolean)),
      };
    },
    async listTags() {
      return counted((await findSome({wanted: everything, bin: false})).flatMap(({annotation}) => annotation.tags));
    },
    readSelection: ({ids, texts}) =>
      readStored(connection, async transaction => {
        const read = await Promise.all(ids.map(id => transaction.objectStore('annotations').get(id)));
        const groups = new Map<ArticleId, Annotation[]>();
        for (const annotation of read.flatMap(one => one ?? [])) {
          groups.set(annotation.articleId, [...(groups.get(annotation.articleId) ?? []), annotation]);
        }
        const selections = [...groups].map(async ([articleId, annotations]) => {
          const article = await transaction.objectStore('articles').get(articleId);
          const hashes = new Set([article?.textHash, ...annotations.map(({textHash}) => textHash)]);
          const captures = [...hashes].flatMap(hash =>
            hash == null || !texts ? [] : [transaction.objectStore('captures').get([articleId, hash])],
          );
          const read = (await Promise.all(captures)).flatMap(capture => capture ?? []);
          return article === undefined ? [] : [{article, annotations, captures: read}];
        });
        return (await Promise.all(selections)).flat();
      }),
  };
}
