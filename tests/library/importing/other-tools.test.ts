import {describe, expect, test} from 'vitest';
import {fileOf, readFile} from './reading-files';

const read = async (value: unknown) => readFile(fileOf(JSON.stringify(value)));
const selector = {type: 'TextQuoteSelector', exact: 'It opens in May', prefix: 'said: ', suffix: '.'};
const target = {source: 'https://news.example/harbour?utm_source=x#top', selector: [selector]};
const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:5F0C1C9E-7A43-4BE3-9D0A-6A0F6F0E7B11',
  type: 'Annotation',
  target,
};

/** Web Annotations as the recommendation lets them be written: what is special, the file, what is kept of it. */
const flavours: readonly (readonly [string, unknown, object])[] = [
  [
    'a single object',
    annotation,
    {id: '5f0c1c9e-7a43-4be3-9d0a-6a0f6f0e7b11', articleId: 'https://news.example/harbour'},
  ],
  ['a list', [annotation], {}],
  ['a page', {type: 'AnnotationPage', items: [annotation]}, {}],
  [
    'a collection with its page',
    {type: 'AnnotationCollection', total: 1, first: {type: 'AnnotationPage', items: [annotation]}},
    {},
  ],
  ['a list of collections', [{type: 'AnnotationCollection', first: {items: [annotation]}}], {}],
  ['a graph', {'@context': 'http://www.w3.org/ns/anno.jsonld', '@graph': [annotation]}, {}],
  [
    'exact alone, one selector, no list',
    {...annotation, target: {...target, selector: {exact: 'It opens in May'}}},
    {},
  ],
  ['a source that is an object', {...annotation, target: {...target, source: {id: target.source, type: 'Text'}}}, {}],
  [
    'a range refined by a quotation',
    {...annotation, target: {...target, selector: {type: 'RangeSelector', refinedBy: selector}}},
    {},
  ],
  ['types as a list', {...annotation, type: ['Annotation', 'x:Note']}, {}],
  ['a body that is text', {...annotation, bodyValue: 'Really?'}, {note: 'Really?'}],
  [
    'one body',
    {...annotation, body: {type: 'TextualBody', value: 'Really?', purpose: 'commenting'}},
    {note: 'Really?'},
  ],
  [
    'bodies for notes, tags, verdicts and links',
    {
      ...annotation,
      body: [
        {type: 'TextualBody', value: 'Really?'},
        {type: 'TextualBody', value: '<b>No</b>', purpose: ['replying'], format: 'text/html'},
        {type: 'TextualBody', value: 'harbour', purpose: 'tagging'},
        {type: 'SpecificResource', source: {id: 'https://w.example/Q1', label: 'Port'}, purpose: 'tagging'},
        {type: 'TextualBody', value: 'follow-up', purpose: 'assessing'},
        'https://elsewhere.example/',
      ],
    },
    {note: 'Really?\n\n<b>No</b>\n\nhttps://elsewhere.example/', tags: ['harbour', 'Port'], flag: 'follow-up'},
  ],
  [
    'times with a zone of their own',
    {...annotation, created: '2026-03-01T10:00:00+02:00'},
    {createdAt: '2026-03-01T08:00:00.000Z', modifiedAt: '2026-03-01T08:00:00.000Z'},
  ],
  ['times that cannot be', {...annotation, created: '0000-13-77'}, {createdAt: '2026-03-05T10:00:00.000Z'}],
];

describe('Web Annotations of other tools', () => {
  test.each(flavours)('%s', async (_what, file, expected) => {
    const {annotations, articles, preview, wholes} = await read(file);
    expect(preview.unusable.count).toBe(0);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({textHash: null, statement: null, ...expected});
    expect(annotations[0]?.selectors[0]?.quote.exact).toBe('It opens in May');
    expect(articles).toMatchObject([{id: 'https://news.example/harbour', textHash: null}]);
    expect([...wholes]).toEqual([false]);
  });

  test('of Recogito are called the same each time', async () => {
    const recogito = {
      ...annotation,
      id: '#a88b22d0-6106-4872-9435-c78b5e89fede',
      target: {source: target.source, selector: [selector, {type: 'TextPositionSelector', start: 38, end: 53}]},
    };
    const [first, second] = [await read([recogito]), await read([recogito])];
    expect(first.annotations).toEqual(second.annotations);
    expect(first.annotations[0]).toMatchObject({
      id: 'a88b22d0-6106-4872-9435-c78b5e89fede',
      selectors: [{position: null}],
    });
  });

  test('without a name are told apart, and kept once when they come twice', async () => {
    const {id: _, ...nameless} = annotation;
    const other = {...nameless, bodyValue: 'another'};
    const first = await read([nameless, other]);
    expect(new Set(first.annotations.map(({id}) => id)).size).toBe(2);
    expect((await read([nameless, other])).annotations).toEqual(first.annotations);
  });

  test('that cannot be used are told line by line, and the others come in', async () => {
    const file = [
      annotation,
      {...annotation, id: 'a', target: {...target, source: 'javascript:alert(1)'}},
      {...annotation, id: 'b', target: target.source},
      {...annotation, id: 'c', body: {value: 'x'.repeat(100_001)}},
      {hello: 'there'},
      7,
    ];
    const {annotations, preview} = await readFile(fileOf(`[\n${file.map(one => JSON.stringify(one)).join(',\n')}\n]`));
    expect(annotations).toHaveLength(1);
    expect(preview.unusable.first).toEqual([
      {line: 3, reason: 'no-address', detail: ''},
      {line: 4, reason: 'no-words', detail: ''},
      {line: 5, reason: 'bad-field', detail: expect.stringContaining('note')},
      {line: 6, reason: 'no-annotation', detail: ''},
      {line: 7, reason: 'no-annotation', detail: ''},
    ]);
  });
});

describe('Hypothesis’ own export', () => {
  const theirs = {
    id: 'q3Xy0FZkEe2Zf1fvR5lKpQ',
    created: '2024-02-03T09:10:11.123456+00:00',
    updated: '2024-02-04T09:10:11.123456+00:00',
    user: 'acct:reader@hypothes.is',
    uri: 'https://news.example/harbour',
    text: 'Which harbour?',
    tags: ['port', 'opinion'],
    document: {title: ['The harbour reopens']},
    target: [
      {
        source: 'https://news.example/harbour',
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/div[1]/p[2]',
            endContainer: '/div[1]/p[2]',
            startOffset: 0,
            endOffset: 15,
          },
          {type: 'TextPositionSelector', start: 1204, end: 1219},
          selector,
        ],
      },
    ],
  };

  test('comes in with its words, note, tags and times', async () => {
    const {annotations, articles} = await read({export_date: '2026-01-01', annotations: [theirs]});
    expect(annotations).toMatchObject([
      {
        note: 'Which harbour?',
        tags: ['port', 'opinion'],
        flag: null,
        createdAt: '2024-02-03T09:10:11.123Z',
        modifiedAt: '2024-02-04T09:10:11.123Z',
        selectors: [{quote: {exact: 'It opens in May', prefix: 'said: ', suffix: '.'}, position: null}],
      },
    ]);
    expect(articles).toMatchObject([{title: 'The harbour reopens'}]);
  });

  test('tells notes about whole pages as what cannot be used', async () => {
    const pageNote = {...theirs, id: 'x', target: [{source: theirs.uri}]};
    const {annotations, preview} = await read({annotations: [theirs, pageNote]});
    expect(annotations).toHaveLength(1);
    expect(preview.unusable.first).toMatchObject([{reason: 'no-words'}]);
  });
});

describe('a table that a spreadsheet saved again', () => {
  test('comes in with its columns in another order, other line ends, and some missing', async () => {
    const table = 'Note,Words,URL,Tags\n"\'=1+1 is\n""two""",It opens in May,https://news.example/harbour,a; b\n\n';
    const {annotations} = await readFile(fileOf(table));
    expect(annotations).toMatchObject([
      {note: '=1+1 is\n"two"', tags: ['a', 'b'], selectors: [{quote: {exact: 'It opens in May'}}], statement: null},
    ]);
  });

  test('tells rows that cannot be used by their lines', async () => {
    const {preview} = await readFile(fileOf('URL,Words\nhttps://a.example/,"one\ntwo"\n,three\nhttps://a.example/,\n'));
    expect(preview.unusable.first).toMatchObject([
      {line: 4, reason: 'no-address'},
      {line: 5, reason: 'no-words'},
    ]);
  });
});
