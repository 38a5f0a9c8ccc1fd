import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test} from 'vitest';
import {changeWritten, replaceAnnotation, setDeleted} from '../../../src/background/keeping/change-kept';
import {keepAnnotation} from '../../../src/background/keeping/keep-annotation';
import {type LocateAll, locateAnnotations} from '../../../src/background/keeping/locate-annotations';
import {listAnnotations} from '../../../src/background/storage/annotation-store';
import {listArticles, readCapture} from '../../../src/background/storage/article-store';
import {type Connection, connectionTo} from '../../../src/background/storage/connection';
import type {Location} from '../../../src/core/anchoring/location';
import type {AnnotationId} from '../../../src/core/annotations/annotation';
import {hashText} from '../../../src/core/articles/hashing/hash-text';
import type {Span} from '../../../src/core/articles/span';
import {article, articleId, draft, id} from '../../messaging/requests';

const monday = '2026-03-02T09:00:00.000Z';
const tuesday = '2026-03-03T09:00:00.000Z';
const edited = {...article, text: '“It opens in June,” said Marlow.\n\nNobody knows more.'};

let connection: Connection;
let count = 0;
beforeEach(() => {
  count += 1;
  connection = connectionTo(`keeping ${count}`);
});

describe('keeping words', () => {
  test('keeps what finds them again, the text, its hash and the time', async () => {
    const kept = await keepAnnotation(connection, article, draft, 'text', monday);
    expect(kept).toMatchObject({id, articleId, flag: 'needs-source', createdAt: monday, modifiedAt: monday});
    expect(kept.selectors).toHaveLength(1);
    expect(kept.selectors[0]).toMatchObject({
      quote: {exact: 'It opens in May,', prefix: '“'},
      position: {start: 1, end: 17},
      paragraph: {text: '“It opens in May,” said Marlow.', start: 0, index: 0},
    });
    expect(kept.textHash).toBe(await hashText(article.text));
    expect(await readCapture(connection, articleId, await hashText(article.text))).toMatchObject({
      text: article.text,
      capturedAt: monday,
    });
  });

  test('the hash is SHA-256 of the words as UTF-8', async () => {
    expect(await hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await hashText('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });
});

describe('changing', () => {
  const write = (change: Omit<Parameters<typeof changeWritten>[1], 'call'>) =>
    changeWritten(connection, {...change, call: crypto.randomUUID()}, tuesday);

  beforeEach(async () => {
    await keepAnnotation(connection, article, draft, 'text', monday);
  });

  test('changes what is given and leaves the rest', async () => {
    const {annotation} = await write({id, changes: {note: 'I asked.'}, seen: {}});
    expect(annotation).toMatchObject({note: 'I asked.', flag: 'needs-source', tags: ['harbour'], modifiedAt: tuesday});
  });

  test('takes a flag away when told so', async () => {
    const {annotation} = await write({id, changes: {flag: null}, seen: {flag: draft.flag}});
    expect(annotation.flag).toBeNull();
  });

  test('two places that change it at once both keep their change, and the later one hears of the other', async () => {
    const seen = {note: draft.note, flag: draft.flag};
    const [, second] = await Promise.all([
      write({id, changes: {note: 'Which Marlow? The mayor?', flag: 'opinion'}, seen}),
      write({id, changes: {note: 'Which Marlow? Both?', flag: 'follow-up'}, seen}),
    ]);
    const [kept] = await listAnnotations(connection, articleId);
    expect(kept).toMatchObject({note: 'Which Marlow? The mayor? Both?', flag: 'follow-up'});
    expect(second).toEqual({annotation: kept, collisions: [{field: 'flag', other: 'opinion'}, {field: 'note'}]});
    expect(kept?.modifiedAt, 'later than the first change of the same moment').toBe('2026-03-03T09:00:00.001Z');
  });

  test('puts it into the bin and takes it out again', async () => {
    expect((await setDeleted(connection, id, true, tuesday)).deletedAt).toBe(tuesday);
    expect((await setDeleted(connection, id, true, '2026-04-01T00:00:00.000Z')).deletedAt).toBe(tuesday);
    expect(await listAnnotations(connection, articleId)).toEqual([]);
    expect((await setDeleted(connection, id, false, tuesday)).deletedAt).toBeNull();
    expect(await listAnnotations(connection, articleId)).toHaveLength(1);
  });

  test('moves it to a new place, and keeps the earlier place with its text', async () => {
    const before = (await listAnnotations(connection, articleId))[0];
    const moved = await replaceAnnotation(
      connection,
      {id, article: edited, spans: [{start: 1, end: 18}], isExtent: false},
      'text',
      tuesday,
    );
    expect(moved.selectors[0]?.quote.exact).toBe('It opens in June,');
    expect(moved.textHash).toBe(await hashText(edited.text));
    expect(moved.earlierPlaces).toEqual([
      {textHash: before?.textHash, selectors: before?.selectors, replacedAt: tuesday},
    ]);
    expect(await readCapture(connection, articleId, await hashText(article.text))).toMatchObject({text: article.text});
    expect(await readCapture(connection, articleId, await hashText(edited.text))).toMatchObject({capturedAt: tuesday});
    expect(await listArticles(connection)).toMatchObject([{firstKeptAt: monday, textHash: moved.textHash}]);
  });

  test('remembers what was detected when the reader chooses where the words begin and end, until they are those again', async () => {
    const detected = (await listAnnotations(connection, articleId))[0];
    const choose = (spans: readonly Span[], isExtent = true) =>
      replaceAnnotation(connection, {id, article, spans, isExtent}, 'text', tuesday);
    const longer = await choose([{start: 0, end: 31}]);
    expect(longer.selectors[0]?.quote.exact).toBe('“It opens in May,” said Marlow.');
    expect(longer.detectedSelectors).toEqual(detected?.selectors);
    expect((await choose([{start: 4, end: 31}])).detectedSelectors).toEqual(detected?.selectors);
    expect((await choose([{start: 4, end: 17}], false)).detectedSelectors).toEqual(detected?.selectors);
    const asBefore = await choose([{start: 1, end: 17}]);
    expect(asBefore.detectedSelectors).toBeNull();
    expect(asBefore.earlierPlaces).toHaveLength(4);
  });

  test('moves it once when the call comes twice', async () => {
    await replaceAnnotation(
      connection,
      {id, article: edited, spans: [{start: 1, end: 18}], isExtent: false},
      'text',
      tuesday,
    );
    const again = await replaceAnnotation(
      connection,
      {id, article: edited, spans: [{start: 1, end: 18}], isExtent: false},
      'text',
      tuesday,
    );
    expect(again.earlierPlaces).toHaveLength(1);
  });

  test('does not move it to another article', async () => {
    const elsewhere = {...edited, url: 'https://other.example/'};
    await expect(
      replaceAnnotation(
        connection,
        {id, article: elsewhere, spans: [{start: 0, end: 2}], isExtent: false},
        'text',
        tuesday,
      ),
    ).rejects.toThrow();
    expect(await listArticles(connection)).toHaveLength(1);
  });
});

describe('finding everything again', () => {
  const secondId = '5f0c1c9e-7a43-4be3-9d0a-6a0f6f0e7b12' as AnnotationId;
  const answering =
    (...answers: readonly Location[][]): LocateAll =>
    async annotations => {
      expect(annotations.map(selectors => selectors.length)).toEqual(answers.map(({length}) => length));
      return answers.map(locations => ({state: locations[0]?.state ?? 'gone', locations}));
    };
  const unchanged: Location = {state: 'unchanged', span: {start: 1, end: 17}};
  const changed: Location = {state: 'changed', span: {start: 1, end: 18}, before: 'May', after: 'June', material: []};

  beforeEach(async () => {
    const spans = [
      {start: 1, end: 9},
      {start: 10, end: 17},
    ];
    await keepAnnotation(connection, article, {...draft, spans}, 'text', monday);
    await keepAnnotation(connection, article, {...draft, id: secondId, spans: [{start: 33, end: 39}]}, 'text', monday);
  });

  test('finds what was detected as well where the reader chose other words', async () => {
    await replaceAnnotation(connection, {id, article, spans: [{start: 1, end: 8}], isExtent: true}, 'text', tuesday);
    const located = await locateAnnotations(
      connection,
      answering([unchanged], [unchanged], [changed, unchanged]),
      article,
    );
    expect(located.annotations.map(({detectedLocations}) => detectedLocations)).toEqual([[changed, unchanged], null]);
  });

  test('asks for all words together, each annotation’s by themselves, and pairs the answers', async () => {
    const located = await locateAnnotations(connection, answering([changed, unchanged], [{state: 'gone'}]), article);
    expect(
      located.annotations.map(({annotation, state, locations}) => [annotation.id, state, locations.length]),
    ).toEqual([
      [id, 'changed', 2],
      [secondId, 'gone', 1],
    ]);
    expect(located.textChange).toBeNull();
  });

  test('tells that the text is another, and when the kept one was seen', async () => {
    const located = await locateAnnotations(connection, answering([unchanged, unchanged], [unchanged]), edited);
    expect(located.textChange).toEqual({storedHash: await hashText(article.text), storedAt: monday});
  });

  test('other line breaks are not another text', async () => {
    const reflowed = {...article, text: article.text.replace(/\n\n/g, '\n \n')};
    const located = await locateAnnotations(connection, answering([unchanged, unchanged], [unchanged]), reflowed);
    expect(located.textChange).toBeNull();
  });

  test('only looking keeps nothing', async () => {
    await locateAnnotations(connection, answering([unchanged, unchanged], [unchanged]), edited);
    await expect(readCapture(connection, articleId, await hashText(edited.text))).rejects.toMatchObject({
      name: 'NotKept',
    });
  });

  test('an article of which nothing is kept has nothing and has not changed', async () => {
    const located = await locateAnnotations(connection, answering(), {...article, url: 'https://other.example/'});
    expect(located).toEqual({annotations: [], textChange: null});
  });
});
