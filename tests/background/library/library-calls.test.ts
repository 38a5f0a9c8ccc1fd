import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test} from 'vitest';
import {CatalogueKeeper} from '../../../src/background/library/catalogue-keeper';
import {libraryCalls} from '../../../src/background/library/library-calls';
import {saveAnnotation} from '../../../src/background/storage/annotation-store';
import {type Connection, connectionTo} from '../../../src/background/storage/connection';
import type {Annotation, ArticleId, KeptArticle} from '../../../src/core/annotations/annotation';
import {everything, type Wanted} from '../../../src/core/library/wanted';
import {annotationNumber, article, articleId, capture, idNumber} from '../../storage/fixtures';

const caller = {kind: 'own-page'} as const;
const marlow = {
  form: 'direct',
  attribution: 'named',
  tone: 'neutral',
  source: 'Marlow',
  cue: 'said',
  speaker: {name: 'Ines Marlow', kind: 'person'},
  hedges: [],
  figures: [],
  confidence: 0.9,
} as const;
const bridge: KeptArticle = {
  ...article,
  id: 'https://other.example/bridge' as ArticleId,
  title: 'A bridge for Évora',
  siteName: 'Other News',
};

const words = (exact: string, start = 0): Pick<Annotation, 'selectors'> => ({
  selectors: [
    {
      quote: {exact, prefix: '', suffix: ''},
      position: {start, end: start + exact.length},
      paragraph: {text: exact, start, index: 0},
    },
  ],
});

/** What is kept: by the number of its id. */
const kept: readonly Annotation[] = [
  annotationNumber(1, {
    ...words('The harbour will reopen', 40),
    statement: marlow,
    createdAt: '2026-03-02T12:00:00.000Z',
  }),
  annotationNumber(2, {...words('Nobody was hurt', 10), flag: 'needs-source', createdAt: '2026-03-03T12:00:00.000Z'}),
  annotationNumber(3, {
    ...words('Trains cross in June'),
    articleId: bridge.id,
    statement: {...marlow, form: 'indirect', attribution: 'unnamed', speaker: null},
    note: 'Which harbour?',
    tags: ['trains', 'to ask'],
    createdAt: '2026-03-04T12:00:00.000Z',
  }),
  annotationNumber(4, {...words('The harbour is shut'), tags: ['trains'], deletedAt: '2026-03-05T12:00:00.000Z'}),
  annotationNumber(5, {
    ...words('It was paid for twice', 90),
    articleId: bridge.id,
    statement: marlow,
    correction: {attribution: null, speaker: {name: 'Tom Reed', kind: 'person'}, notStatement: false},
    flag: 'opinion',
    createdAt: '2026-03-04T13:00:00.000Z',
  }),
];

let connection: Connection;
let calls: ReturnType<typeof libraryCalls>;
let count = 0;

beforeEach(async () => {
  count += 1;
  connection = connectionTo(`library ${count}`);
  calls = libraryCalls(connection, new CatalogueKeeper(connection));
  for (const annotation of kept) {
    const of = annotation.articleId === articleId ? article : bridge;
    await saveAnnotation(connection, annotation, {article: of, capture: {...capture, articleId: of.id}});
  }
});

const asked = (wanted: Partial<Wanted>, bin = false) => ({wanted: {...everything, ...wanted}, bin});
const part = {start: 0, count: 50};
const found = async (wanted: Partial<Wanted>, bin = false): Promise<number[]> => {
  const {rows} = await calls.findAnnotations({...asked(wanted, bin), ...part, order: 'newest'}, caller);
  return rows.map(({annotation}) => Number(annotation.id.slice(-12)));
};

describe('finding what is kept', () => {
  test.each<[string, Partial<Wanted>, readonly number[]]>([
    ['everything, the newest first', {}, [5, 3, 2, 1]],
    ['by the beginning of a word, of the title too', {words: 'harb'}, [3, 2, 1]],
    ['by several words, which may stand in different places', {words: 'trains harbour'}, [3]],
    ['without accents and capitals', {words: 'EVORA'}, [5, 3]],
    ['by the speaker', {words: 'ines'}, [1]],
    ['by the words that name the source', {words: 'marlow'}, [5, 3, 1]],
    ['with a letter wrong', {words: 'harbuor'}, [3, 2, 1]],
    ['half typed, with a letter wrong', {words: 'harbuo'}, [3, 2, 1]],
    ['nearly, only where no word begins so', {words: 'reopen'}, [2, 1]],
    ['by the speaker whom the reader named', {words: 'reed', standings: ['named']}, [5]],
    ['by the site', {words: 'other news'}, [5, 3]],
    ['by who stands behind it', {standings: ['unnamed', 'own']}, [3, 2]],
    ['by form', {forms: ['indirect']}, [3]],
    ['by flag', {flags: ['opinion', 'needs-source']}, [5, 2]],
    ['by tag', {tags: ['to ask']}, [3]],
    ['by site', {sites: ['The Example']}, [2, 1]],
    ['by the speaker’s name', {speakers: ['Ines Marlow', 'Tom Reed']}, [5, 1]],
    ['by day, both included', {from: '2026-03-03', until: '2026-03-04'}, [5, 3, 2]],
    ['by several at once', {words: 'harbour', sites: ['Other News'], standings: ['unnamed']}, [3]],
    ['nothing, when one of the words is nowhere', {words: 'harbour giraffe'}, []],
  ])('%s', async (_, wanted, numbers) => {
    expect(await found(wanted)).toEqual(numbers);
  });

  test('what stands within words that no white space tells apart', async () => {
    const tunnel = annotationNumber(6, {...words('港口隧道已关闭'), createdAt: '2026-03-06T12:00:00.000Z'});
    await saveAnnotation(connection, tunnel, {article, capture});
    for (const typed of ['隧道', '港口隧道', '道', '闭']) expect(await found({words: typed}), typed).toEqual([6]);
    expect(await found({words: '口道'})).toEqual([]);
    const {rows} = await calls.findAnnotations({...asked({words: '隧道'}), ...part, order: 'newest'}, caller);
    expect(rows[0]?.terms).toEqual(['隧道']);
  });

  test('what is in the bin is found there, and nowhere else', async () => {
    expect(await found({words: 'harbour'}, true)).toEqual([4]);
  });

  test('a part of the list says how long the list is', async () => {
    const answer = await calls.findAnnotations({...asked({}), order: 'newest', start: 1, count: 2}, caller);
    expect(answer.total).toBe(4);
    expect(answer.rows.map(({annotation}) => annotation.id)).toEqual([idNumber(3), idNumber(2)]);
  });

  test('a row comes with its article and with the words that it was found by', async () => {
    const {rows} = await calls.findAnnotations({...asked({words: 'harb whi'}), ...part, order: 'newest'}, caller);
    expect(rows).toEqual([{annotation: kept[2], article: bridge, terms: ['which', 'harbour']}]);
  });

  test('the ids of all that is wanted come article by article, in the order of their words', async () => {
    expect(await calls.findIds(asked({}), caller)).toEqual([2, 1, 3, 5].map(idNumber));
  });
});

describe('articles, speakers and days of what is wanted', () => {
  test('articles with what is wanted of them', async () => {
    const answer = await calls.findArticles({...asked({}), ...part, order: 'newest'}, caller);
    expect(answer).toEqual({
      total: 2,
      rows: [
        {
          article: bridge,
          terms: [],
          counts: {named: 1, unnamed: 1, none: 0, own: 0},
          lastKeptAt: '2026-03-04T13:00:00.000Z',
          texts: 1,
        },
        {
          article,
          terms: [],
          counts: {named: 1, unnamed: 0, none: 0, own: 1},
          lastKeptAt: '2026-03-03T12:00:00.000Z',
          texts: 1,
        },
      ],
    });
  });

  test('speakers with their outlets', async () => {
    const {rows, most} = await calls.findSpeakers({...asked({}), ...part, order: 'name'}, caller);
    expect(rows.map(({name, count, articles, sites}) => ({name, count, articles, sites}))).toEqual([
      {name: 'Ines Marlow', count: 1, articles: 1, sites: [{name: 'The Example', count: 1}]},
      {name: 'Tom Reed', count: 1, articles: 1, sites: [{name: 'Other News', count: 1}]},
    ]);
    expect(most).toBe(1);
  });

  test('when they were kept, the earliest first, and nothing of nothing', async () => {
    const times = await calls.countTimes(asked({}), caller);
    expect(times).toMatchObject({first: '2026-03-02', last: '2026-03-04'});
    expect(times?.bins.map(({from, total}) => [from, total])).toEqual([
      ['2026-03-02', 1],
      ['2026-03-03', 1],
      ['2026-03-04', 2],
    ]);
    expect(await calls.countTimes(asked({words: 'zzyzx'}), caller)).toBeNull();
  });

  test('counts of a kind of which something is chosen are as if nothing of it were', async () => {
    const facets = await calls.countFacets(asked({standings: ['named']}), caller);
    expect(facets.standings).toEqual({named: 2, unnamed: 1, none: 0, own: 1});
    expect(facets.flags).toMatchObject({opinion: 1, 'needs-source': 0});
    expect(facets.sites).toEqual([
      {name: 'Other News', count: 1},
      {name: 'The Example', count: 1},
    ]);
  });

  test('every tag that is given', async () => {
    expect(await calls.listTags(null, caller)).toEqual([
      {name: 'to ask', count: 1},
      {name: 'trains', count: 1},
    ]);
  });

  test('for whoever writes tags, those that were given most often first', async () => {
    await saveAnnotation(connection, annotationNumber(30, {tags: ['trains']}), {article, capture});
    expect(await calls.suggestTags(null, caller)).toEqual(['trains', 'to ask']);
  });
});

describe('reading for an export', () => {
  test('gives annotations under their articles, with the texts that they count in', async () => {
    const selection = await calls.readSelection({ids: [3, 1, 5, 99].map(idNumber), texts: true}, caller);
    expect(selection.map(one => [one.article.id, one.annotations.map(({id}) => id), one.captures.length])).toEqual([
      [bridge.id, [idNumber(3), idNumber(5)], 1],
      [articleId, [idNumber(1)], 1],
    ]);
  });

  test('leaves the texts where they are when they are not wanted', async () => {
    const [first] = await calls.readSelection({ids: [idNumber(1)], texts: false}, caller);
    expect(first?.captures).toEqual([]);
  });
});
