import jsonld from 'jsonld';
import {describe, expect, test} from 'vitest';
import {format} from '../../../src/core/exports/json-ld';
import {namespace} from '../../../src/core/exports/linked/vocabulary';
import {annotationTerms} from './annotation-terms';
import {annotationOf, annotations, article, context, hostileWords, selected, selectorsOf, text} from './selection';

type Json = Record<string, unknown>;

const collection: Json = JSON.parse(format([selected], context));
const page = collection.first as Json;
const items = page.items as Json[];
const list = (value: unknown): Json[] => (value === undefined ? [] : ([value].flat() as Json[]));
const bodies = items.flatMap(({body}) => list(body));
const targets = items.flatMap(({target}) => list(target));
const selectors = targets.flatMap(({selector}) => list(selector));

const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];
/** xsd:dateTime, “with the UTC timezone expressed as Z”. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** Absolute, of the letters that an IRI may have. */
const iri = /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}\p{Cs}<>"{}|\\^`]+$/iu;

const isNatural = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

/** The demands of https://www.w3.org/TR/annotation-model/ that apply to what we write, one a test. */
describe('an annotation', () => {
  test('has the recommendation’s context first, and only the collection around it has one', () => {
    expect(list(collection['@context'] as Json)[0]).toBe('http://www.w3.org/ns/anno.jsonld');
    for (const inner of [page, ...items]) expect(inner).not.toHaveProperty('@context');
  });

  test('has one absolute IRI of its own', () => {
    const ids = items.map(({id}) => id);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(items.length);
  });

  test('has the class Annotation', () => {
    for (const {type} of items) expect(list(type as Json)).toContain('Annotation');
  });

  test('has at least one target, and no body rather than an empty one', () => {
    for (const item of items) {
      expect(list(item.target).length).toBeGreaterThan(0);
      if ('body' in item) expect(list(item.body).length).toBeGreaterThan(0);
      expect(item).not.toHaveProperty('bodyValue');
    }
    expect(items.at(-1)).not.toHaveProperty('body');
  });

  test('has one motivation out of the thirteen', () => {
    for (const {motivation} of items) expect(motivations).toContain(motivation);
  });

  test('says when it was created and changed, once each, in UTC', () => {
    for (const {created, modified} of items) {
      expect(created).toMatch(dateTime);
      expect(modified).toMatch(dateTime);
    }
  });

  test('names its creator and its generator as agents with a class and one name', () => {
    for (const {creator, generator} of items) {
      expect(creator).toMatchObject({type: 'Person', name: expect.any(String)});
      expect(generator).toMatchObject({type: 'Software', name: 'Hearsay'});
    }
  });
});

describe('a body', () => {
  test('is a TextualBody with one value, a format and a purpose out of the thirteen', () => {
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) {
      expect(body).toMatchObject({
        type: 'TextualBody',
        value: expect.any(String),
        format: expect.stringMatching(/^text\//),
      });
      expect(motivations).toContain(body.purpose);
    }
  });

  test('stands for the note, the verdict, each tag and the attribution as the reader put it right', () => {
    expect(list(items[0]?.body).map(({purpose, value}) => [purpose, value])).toEqual([
      ['commenting', 'Which *harbour*?\n\nAsk her.'],
      ['assessing', 'needs-source'],
      ['tagging', 'harbour'],
      ['tagging', 'fact check'],
      ['classifying', 'named source'],
    ]);
    expect(list(items[1]?.body).map(({value}) => value)).toEqual(['unnamed source']);
  });
});

describe('a target', () => {
  test('is a SpecificResource with the article’s IRI as its one source', () => {
    for (const target of targets) {
      expect(target.type).toBe('SpecificResource');
      expect(target.source).toMatch(iri);
    }
  });

  test('has an IRI as its source also where the page’s address is none', () => {
    const url = 'https://news.example/?q={a|b}^`c`\\d';
    const odd: Json = JSON.parse(format([{...selected, article: {...article, url}}], context));
    const [item] = list((odd.first as Json).items);
    const [known] = list(odd['hearsay:articles']);
    expect(list(item?.target)[0]?.source).toBe('https://news.example/?q=%7Ba%7Cb%7D%5E%60c%60%5Cd');
    expect(known).toMatchObject({id: list(item?.target)[0]?.source, 'hearsay:address': url});
    expect(known?.id).toMatch(iri);
  });

  test('stands for each part of an interrupted quotation', () => {
    expect(list(items[0]?.target)).toHaveLength(2);
  });

  test('has a quote selector with exactly one exact, prefix and suffix', () => {
    const quotes = selectors.filter(({type}) => type === 'TextQuoteSelector');
    expect(quotes).toHaveLength(targets.length);
    for (const quote of quotes) {
      expect(quote).toMatchObject({exact: expect.any(String), prefix: expect.any(String), suffix: expect.any(String)});
    }
  });

  test('has a position selector that counts in code points from zero', () => {
    const points = Array.from(text);
    const positions = targets.map(target => list(target.selector));
    for (const [quote, position] of positions) {
      expect(position?.type).toBe('TextPositionSelector');
      for (const offset of [position?.start, position?.end]) expect(offset).toSatisfy(isNatural);
      expect(points.slice(Number(position?.start), Number(position?.end)).join('')).toBe(quote?.exact);
    }
  });

  test('gives no position where the text that it counts in is not kept', () => {
    const without: Json = JSON.parse(format([{...selected, captures: []}], context));
    const [target] = list(list((without.first as Json).items)[0]?.target);
    expect(list(target?.selector).map(({type}) => type)).toEqual(['TextQuoteSelector']);
  });

  test('says in a TimeState when we saw the text, in UTC, and nothing else of its state', () => {
    for (const {state} of targets) expect((state as Json).sourceDate).toMatch(dateTime);
    for (const {state} of targets) expect(state).toEqual({type: 'TimeState', sourceDate: '2026-03-02T09:00:00.000Z'});
  });
});

describe('the collection', () => {
  test('has an IRI, its class, a label, a total and its first page', () => {
    expect(collection).toMatchObject({
      id: `urn:uuid:${context.id}`,
      type: 'AnnotationCollection',
      label: 'The harbour reopens',
      total: 3,
      first: {id: expect.stringMatching(iri), type: 'AnnotationPage', partOf: `urn:uuid:${context.id}`, startIndex: 0},
    });
    expect(items).toHaveLength(3);
    expect(collection.created).toMatch(dateTime);
  });

  test('has one page, which is its first and its last: none comes before it or after it', () => {
    expect(collection.last).toBe(page.id);
    expect(page.id).not.toBe(collection.id);
    expect(page).not.toHaveProperty('next');
    expect(page).not.toHaveProperty('prev');
    for (const amount of [collection.total, page.startIndex]) expect(amount).toSatisfy(isNatural);
  });

  test('of nothing has no page', () => {
    const empty: Json = JSON.parse(format([{...selected, annotations: []}], context));
    expect(empty.total).toBe(0);
    expect(empty).not.toHaveProperty('first');
  });
});

describe('read by a JSON-LD processor', () => {
  const meant = {
    documentLoader: async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Nothing else is fetched: ${url}`);
      return {contextUrl: undefined, documentUrl: url, document: {'@context': annotationTerms}} as never;
    },
  };
  const expand = (document: Json) => jsonld.expand(document as never, {...meant, safe: true} as never);

  test('loses nothing: every key has a meaning', async () => {
    // `safe` throws for every key or value that the contexts give no meaning to.
    const [expanded] = (await expand(collection)) as unknown as Json[];
    const keys = new Set<string>();
    JSON.stringify(expanded, (key, value) => {
      if (!/^\d*$/.test(key)) keys.add(key);
      return value;
    });
    for (const key of keys) expect(key).toMatch(/^(@\w+|[a-z]+:.+)$/);
    expect(keys).toContain(`${namespace}attribution`);
    expect(keys).toContain('http://schema.org/spokenByCharacter');
  });

  test('says as many things in RDF as the file does', async () => {
    const quads = (await jsonld.toRDF(collection as never, {...meant, safe: true} as never)) as unknown as {
      readonly predicate: {readonly value: string};
      readonly object: {readonly value: string};
    }[];
    const told = (term: string) => quads.filter(({predicate}) => predicate.value.endsWith(term)).map(one => one.object);
    expect(told('#hasTarget')).toHaveLength(targets.length);
    expect(told('#hasBody')).toHaveLength(bodies.length);
    expect(told('#motivatedBy')).toHaveLength(items.length);
    expect(told('#exact').map(({value}) => value)).toEqual(
      expect.arrayContaining(selectors.flatMap(({exact}) => exact ?? [])),
    );
    expect(told('#attribution').map(({value}) => value)).toEqual(expect.arrayContaining(['named', 'unnamed', 'none']));
  });

  test('keeps the order of the annotations and of hedges', async () => {
    const flat = JSON.stringify(await expand(collection));
    expect(flat).toContain(`"${namespace}hedges":[{"@list":[{"@value":"reportedly"}]}]`);
    expect(flat.indexOf('0001')).toBeLessThan(flat.indexOf('0002'));
  });
});

test.each(hostileWords)('hostile words come back as they were: %j', words => {
  const hostile = annotationOf(1, {
    selectors: [selectorsOf(words, 0, `a ${words} b`)],
    note: words,
    tags: ['__proto__'],
  });
  const read: Json = JSON.parse(
    format([{...selected, article: {...article, title: words}, annotations: [hostile]}], context),
  );
  expect(read.label).toBe(words);
  const [item] = list((read.first as Json).items);
  expect(list(item?.body)[0]?.value).toBe(words);
  expect(annotations).toHaveLength(3);
});
