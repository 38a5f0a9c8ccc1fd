import type {AnnotationId, ArticleId, TextHash} from '../../src/core/annotations/annotation';
import type {Article} from '../../src/core/articles/article';
import {everything} from '../../src/core/library/wanted';
import type {AnnotationDraft, PageToBackground} from '../../src/messaging/contract';

export const article: Article = {
  url: 'https://news.example/harbour',
  title: 'The harbour reopens',
  byline: null,
  siteName: 'The Example',
  publishedAt: null,
  lang: 'en',
  text: '“It opens in May,” said Marlow.\n\nNobody knows more.',
  blocks: [
    {kind: 'paragraph', span: {start: 0, end: 31}},
    {kind: 'paragraph', span: {start: 33, end: 51}},
  ],
};

export const id = '5f0c1c9e-7a43-4be3-9d0a-6a0f6f0e7b11' as AnnotationId;
export const articleId = article.url as ArticleId;
export const textHash = 'a'.repeat(64) as TextHash;

export const draft: AnnotationDraft = {
  id,
  spans: [{start: 1, end: 17}],
  statement: {
    form: 'direct',
    attribution: 'named',
    tone: 'neutral',
    source: 'Marlow',
    cue: 'said',
    speaker: {name: 'Ines Marlow', kind: 'person'},
    hedges: [],
    figures: [],
    confidence: 0.97,
  },
  correction: {attribution: 'unnamed', speaker: null, notStatement: false},
  flag: 'needs-source',
  note: 'Which Marlow?',
  tags: ['harbour'],
  colour: null,
};

/** One good argument for every call. */
export const requests: {readonly [Name in keyof PageToBackground]: Parameters<PageToBackground[Name]>[0]} = {
  detectStatements: article,
  locateAnnotations: article,
  saveAnnotation: {article, draft},
  changeAnnotation: {
    call: id,
    id,
    changes: {flag: 'opinion', note: 'Now I see.', tags: ['seen'], correction: null, colour: 'blue'},
    seen: {flag: null, note: 'Which Marlow?', tags: ['harbour'], correction: draft.correction},
  },
  replaceAnnotation: {id, article, spans: [{start: 33, end: 39}], isExtent: false},
  deleteAnnotation: {id},
  restoreAnnotation: {id},
  suggestTags: null,
  readSettings: null,
  changeMarks: {
    on: false,
    hidden: ['named', 'reported'],
    lines: {named: 'solid', unnamed: 'wavy', none: 'dotted', own: 'double'},
  },
  tellUnattributed: {count: 4},
  readHere: null,
  startDrawing: null,
  readFrames: null,
  analyseTab: {tabId: 7},
  listArticles: null,
  listAnnotations: {articleId},
  readCapture: {articleId, textHash},
  changeSettings: {showDoubtful: true},
  readStorage: null,
  readSlice: {setAside: null, mark: {kind: 'captures', after: [articleId, textHash]}},
  backupTaken: {filed: null},
  readBackup: {at: '2026-03-02T09:00:00.000Z', from: 0},
  restoreBackup: {job: id, at: '2026-03-02T09:00:00.000Z'},
  setAside: {job: id, at: null},
  bringBack: {job: id, name: 'hearsay-2'},
  emptyBin: {job: id},
  readSite: {host: 'news.example'},
  chooseSite: {host: 'news.example', choice: 'always'},
  listSites: null,
  changeMany: {job: id, parts: [{ids: [id], deed: {do: 'tag', tag: 'harbour'}}]},
  stageImport: {id, part: 0, isWhole: true, records: {articles: [], annotations: [], captures: []}},
  finishImport: {job: id, id, parts: 1, fileName: 'backup.json'},
  dropImport: {id},
  listImports: null,
  undoImport: {job: id, id},
  stopJob: {job: id},
  findAnnotations: {wanted: everything, bin: false, order: 'newest', start: 0, count: 50},
  findIds: {wanted: everything, bin: true},
  findArticles: {wanted: everything, bin: false, order: 'title', start: 0, count: 50},
  findSpeakers: {wanted: everything, bin: false, order: 'most', start: 50, count: 50},
  countTimes: {wanted: {...everything, words: 'harbour', from: '2026-03-01'}, bin: false},
  countFacets: {wanted: {...everything, flags: ['opinion'], speakers: ['Ines Marlow']}, bin: false},
  listTags: null,
  readSelection: {ids: [id], texts: true},
};
