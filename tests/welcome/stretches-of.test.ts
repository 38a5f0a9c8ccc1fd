import {expect, test} from 'vitest';
import {detectStatements} from '../../src/core/statements/detect-statements';
import {wordsFrom} from '../../src/ui/words-from';
import {exampleArticle} from '../../src/welcome/example/example-article';
import {stretchesOf} from '../../src/welcome/example/stretches-of';
import {openModel} from '../core/statements/open-model';
import {englishCatalogue} from '../ui/english-catalogue';

const article = exampleArticle(wordsFrom(englishCatalogue()).say);

/** `[content]`, `{source}`, `<cue>`. */
function marked(statements: Parameters<typeof stretchesOf>[1]): readonly string[] {
  const signs = {rest: ['', ''], content: ['[', ']'], source: ['{', '}'], cue: ['<', '>']} as const;
  return article.blocks.map(({span}) =>
    stretchesOf(span, statements)
      .map(({start, end, part}) => `${signs[part][0]}${article.text.slice(start, end)}${signs[part][1]}`)
      .join(''),
  );
}

test('the example of the first page has a statement of each kind, and its words are cut at them', async () => {
  const {statements} = await detectStatements(article, openModel());
  expect(statements.map(({attribution}) => attribution)).toEqual(['named', 'unnamed', 'none']);
  expect(marked(statements)).toEqual([
    '[“The last ferry leaves at nine,”] <said> {harbour master Ida Brandt}.',
    '{Two people close to the owners} <claimed> [that the line will be sold before summer].',
    '[Passengers have] <allegedly> [been turned away twice this week].',
  ]);
});

test('without statements, every paragraph is one stretch', () => {
  expect(marked([])).toEqual(article.blocks.map(({span}) => article.text.slice(span.start, span.end)));
});
