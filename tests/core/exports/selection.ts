import {createHash} from 'node:crypto';
import type {Selectors} from '../../../src/core/anchoring/selectors';
import type {
  Annotation,
  AnnotationId,
  ArticleId,
  Capture,
  KeptArticle,
  KeptStatement,
  TextHash,
} from '../../../src/core/annotations/annotation';
import type {ArticleSelection, ExportContext} from '../../../src/core/exports/export-format';

export const context: ExportContext = {
  exportedAt: '2026-03-05T10:00:00.000Z',
  version: '1.2.3',
  id: '0b7d2f6c-0d55-4f5a-9b1e-0c62a8a3f111',
  grouping: 'none',
};

export const text =
  '“The harbour will reopen in May,” said Ines Marlow. “We owe it to the town.”\n\nOfficials 😀 reportedly paid 40 million. Nobody knows why; nobody knows why.';
export const textHash = createHash('sha256').update(text).digest('hex') as TextHash;

export const article: KeptArticle = {
  id: 'https://news.example/harbour' as ArticleId,
  url: 'https://news.example/harbour',
  title: 'The harbour reopens',
  byline: 'Tom Reed',
  siteName: 'The Example',
  publishedAt: '2026-03-01T08:00:00Z',
  lang: 'en',
  firstKeptAt: '2026-03-02T09:00:00.000Z',
  textHash,
};

export const capture: Capture = {textHash, articleId: article.id, text, capturedAt: '2026-03-02T09:00:00.000Z'};

export function selectorsOf(words: string, nth = 0, within = text): Selectors {
  let start = within.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped++) start = within.indexOf(words, start + 1);
  const end = start + words.length;
  return {
    quote: {exact: words, prefix: within.slice(Math.max(0, start - 40), start), suffix: within.slice(end, end + 40)},
    position: {start, end},
    paragraph: {text: within, start: 0, index: 0},
  };
}

export const statement: KeptStatement = {
  form: 'direct',
  attribution: 'named',
  tone: 'neutral',
  source: 'Ines Marlow',
  cue: 'said',
  speaker: {name: 'Ines Marlow', kind: 'person'},
  hedges: [],
  figures: [],
  confidence: 0.97,
};

export function annotationOf(number: number, particulars: Partial<Annotation>): Annotation {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as AnnotationId,
    articleId: article.id,
    textHash,
    selectors: [],
    detectedSelectors: null,
    statement: null,
    correction: null,
    flag: null,
    note: '',
    tags: [],
    colour: null,
    createdAt: '2026-03-02T09:00:00.000Z',
    modifiedAt: '2026-03-02T09:05:00.000Z',
    deletedAt: null,
    earlierPlaces: [],
    ...particulars,
  };
}

/** A quotation in two parts with everything, a corrected statement, and a bare highlight. */
export const annotations: readonly Annotation[] = [
  annotationOf(1, {
    selectors: [selectorsOf('The harbour will reopen in May,'), selectorsOf('We owe it to the town.')],
    statement,
    flag: 'needs-source',
    note: 'Which *harbour*?\n\nAsk her.',
    tags: ['harbour', 'fact check'],
  }),
  annotationOf(2, {
    selectors: [selectorsOf('Officials 😀 reportedly paid 40 million')],
    statement: {
      ...statement,
      form: 'indirect',
      attribution: 'none',
      source: '',
      cue: '',
      speaker: null,
      hedges: ['reportedly'],
      figures: ['40 million'],
    },
    correction: {attribution: 'unnamed', speaker: null, notStatement: false},
    earlierPlaces: [{textHash, selectors: [selectorsOf('Officials 😀')], replacedAt: '2026-03-03T09:00:00.000Z'}],
  }),
  annotationOf(3, {selectors: [selectorsOf('nobody knows why', 0)]}),
];

export const selected: ArticleSelection = {article, annotations, captures: [capture]};

/** Words that some reader of files takes for its own. */
export const hostileWords: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[click](javascript:alert(1)) ![x](y)',
  '# not a heading',
  '- not a list',
  '1. not a list',
  '12) not a list either',
  '> not a quote',
  '***not*** __strong__ ~~struck~~ `code` $x$ ==marked== %%hidden%%',
  '--- \n---\ntitle: no front matter',
  'a\n===\nb',
  '&amp; &lt; &#35;',
  'back\\slash \\* and a final \\',
  '| a | b |\n| - | - |',
  '    four spaces',
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\tcmd',
  '\ncmd',
  '＝1+1',
  'harmless;=1+1',
  'harmless|=1+1\t=2',
  '\rcmd',
  'comma, "quote" and; semicolon',
  'line\nbreak\r\nand another',
  '\u202Etxt.exe\u2066 bidi',
  'half a pair \uD83D and another \uDC00',
  '\u0000\u0007\u001b[31m control',
  '\u2028line\u2029paragraph\ufeff',
  '__proto__',
  'ملاحظة 注意 😀',
];
