import {describe, expect, it} from 'vitest';
import {statementsFile} from '../../scripts/demo/statements-file';
import {statementsTable} from '../../scripts/demo/statements-table';
import type {Article} from '../../src/core/articles/article';
import type {Statement} from '../../src/core/statements/statement';

const text = 'Trams stop at nine, said Ada Boll.';

const article: Article = {
  url: 'https://news.example/trams',
  title: 'Trams',
  byline: null,
  siteName: null,
  publishedAt: '2026-01-02T03:04:05Z',
  lang: 'en',
  text,
  blocks: [{kind: 'paragraph', span: {start: 0, end: text.length}}],
};

const statement: Statement = {
  form: 'indirect',
  attribution: 'named',
  tone: 'neutral',
  content: [{start: 0, end: 18}],
  source: [{start: 25, end: 33}],
  cue: [{start: 20, end: 24}],
  speaker: {name: 'Ada Boll', kind: 'person'},
  hedges: [],
  figures: [],
  confidence: 0.9,
};

describe('The file of statements', () => {
  it('says what each part is and where it stands', () => {
    expect(statementsFile(article, [statement])).toMatchObject({
      article: {title: 'Trams', published: '2026-01-02T03:04:05Z', words: 7},
      statements: [
        {
          content: [{start: 0, end: 18, text: 'Trams stop at nine'}],
          source: [{start: 25, end: 33, text: 'Ada Boll'}],
          cue: [{start: 20, end: 24, text: 'said'}],
          speaker: {name: 'Ada Boll', kind: 'person'},
        },
      ],
    });
  });

  it.each(['yesterday', '', 'March 2026', null])('gives no date where the page says %j', publishedAt => {
    expect(statementsFile({...article, publishedAt}, []).article.published).toBeNull();
  });
});

describe('The table of statements', () => {
  it('has one line for each, with who said it and how', () => {
    const [, , line] = statementsTable(text, [statement]).split('\n');
    expect(line).toMatch(/^1\s+named\s+indirect\s+neutral\s+Ada Boll\s+said\s+Trams stop at nine$/);
  });
});
