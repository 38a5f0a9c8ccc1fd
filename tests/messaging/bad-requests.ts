import {everything} from '../../src/core/library/wanted';
import {article, draft, id, requests} from './requests';

const long = (length: number): string => 'x'.repeat(length);

/** Fits no call at all. */
export const nonsense: readonly unknown[] = [
  undefined,
  0,
  'text',
  true,
  [],
  {},
  {id: 7},
  [requests.saveAnnotation],
  JSON.parse('{"__proto__": {"id": "x"}}'),
];

/** Arguments that are wrong in one place: the call, what is wrong, the argument. */
export const badRequests: readonly (readonly [keyof typeof requests, string, unknown])[] = [
  ['detectStatements', 'an address that a link would run', {...article, url: 'javascript:alert(1)'}],
  ['detectStatements', 'an address without end', {...article, url: `https://news.example/${long(20_000)}`}],
  ['detectStatements', 'a title that is no text', {...article, title: {toString: 'x'}}],
  ['detectStatements', 'a title without end', {...article, title: long(20_000)}],
  ['detectStatements', 'a text without end', {...article, text: long(4_000_001), blocks: []}],
  ['detectStatements', 'no blocks', {...article, blocks: undefined}],
  ['detectStatements', 'blocks like a list', {...article, blocks: {length: 1, 0: article.blocks[0]}}],
  [
    'detectStatements',
    'blocks without end',
    {...article, blocks: Array.from({length: 100_001}, () => article.blocks[0])},
  ],
  ['detectStatements', 'a block of no kind', {...article, blocks: [{kind: 'script', span: {start: 0, end: 1}}]}],
  ['detectStatements', 'blocks in disorder', {...article, blocks: [...article.blocks].reverse()}],
  [
    'detectStatements',
    'a block outside the text',
    {...article, blocks: [{kind: 'paragraph', span: {start: 0, end: 99}}]},
  ],
  [
    'detectStatements',
    'a span that is NaN',
    {...article, blocks: [{kind: 'paragraph', span: {start: Number.NaN, end: 3}}]},
  ],
  ['saveAnnotation', 'an id of its own making', {article, draft: {...draft, id: '../x'}}],
  ['saveAnnotation', 'no spans', {article, draft: {...draft, spans: []}}],
  [
    'saveAnnotation',
    'spans without end',
    {article, draft: {...draft, spans: Array.from({length: 1001}, (_, at) => ({start: at, end: at + 1}))}},
  ],
  ['saveAnnotation', 'a span outside the text', {article, draft: {...draft, spans: [{start: 40, end: 400}]}}],
  ['saveAnnotation', 'a span turned round', {article, draft: {...draft, spans: [{start: 9, end: 3}]}}],
  ['saveAnnotation', 'an empty span', {article, draft: {...draft, spans: [{start: 3, end: 3}]}}],
  ['saveAnnotation', 'a broken number', {article, draft: {...draft, spans: [{start: 0.5, end: 3}]}}],
  ['saveAnnotation', 'a flag that there is not', {article, draft: {...draft, flag: 'fake'}}],
  ['saveAnnotation', 'a note without end', {article, draft: {...draft, note: long(100_001)}}],
  ['saveAnnotation', 'a tag without a letter', {article, draft: {...draft, tags: ['']}}],
  [
    'saveAnnotation',
    'tags without end',
    {article, draft: {...draft, tags: Array.from({length: 101}, (_, at) => `${at}`)}},
  ],
  [
    'saveAnnotation',
    'an attribution that there is not',
    {article, draft: {...draft, statement: {...draft.statement, attribution: 'sure'}}},
  ],
  [
    'saveAnnotation',
    'a confidence above all',
    {article, draft: {...draft, statement: {...draft.statement, confidence: 2}}},
  ],
  [
    'saveAnnotation',
    'a speaker of no kind',
    {article, draft: {...draft, statement: {...draft.statement, speaker: {name: 'A', kind: 'god'}}}},
  ],
  ['changeAnnotation', 'changes that are none', {...requests.changeAnnotation, changes: null}],
  ['changeAnnotation', 'a note that is no text', {...requests.changeAnnotation, changes: {note: 7}}],
  ['replaceAnnotation', 'a span outside the text', {id, article, spans: [{start: 0, end: 999}]}],
  ['analyseTab', 'a tab below zero', {tabId: -1}],
  ['listAnnotations', 'an article that is no address', {articleId: 'file'}],
  ['readCapture', 'a hash that is none', {...requests.readCapture, textHash: 'abc'}],
  ['changeSettings', 'a setting of the wrong type', {showDoubtful: 'yes'}],
  ['changeMarks', 'a palette that there is none of', {palette: 'rainbow'}],
  [
    'changeMarks',
    'a line that CSS would read as more',
    {lines: {named: 'solid; color: red', unnamed: 'solid', none: 'solid', own: 'solid'}},
  ],
  ['tellUnattributed', 'a count that is none', {count: -1}],
  ['findAnnotations', 'more rows than are answered', {...requests.findAnnotations, count: 501}],
  ['findAnnotations', 'a start below zero', {...requests.findAnnotations, start: -1}],
  ['findAnnotations', 'an order of another list', {...requests.findAnnotations, order: 'most'}],
  ['findArticles', 'words without end', {...requests.findArticles, wanted: {...everything, words: long(1_001)}}],
  ['findSpeakers', 'nothing that is wanted', {...requests.findSpeakers, wanted: null}],
  ['countTimes', 'a day that is none', {wanted: {...everything, from: 'May'}, bin: false}],
  ['countFacets', 'a flag that there is not', {wanted: {...everything, flags: ['fake']}, bin: false}],
  ['findIds', 'no word on the bin', {wanted: everything}],
  ['readSelection', 'more than a slice', {ids: Array.from({length: 501}, () => id), texts: true}],
];
