import type {Article} from '../../src/core/articles/article';
import {type Span, wordsOf} from '../../src/core/articles/span';
import type {Statement} from '../../src/core/statements/statement';

/** A publication date as the file has it: ISO 8601, or `null` when the page's own could not be read as a date. */
function isoDate(publishedAt: string | null): string | null {
  return publishedAt !== null && /^\d{4}-\d{2}-\d{2}/.test(publishedAt) && !Number.isNaN(Date.parse(publishedAt))
    ? publishedAt
    : null;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The contents of `statements.json`: the article's text, and where in it (UTF-16 code units) each statement's parts are. */
export function statementsFile(article: Article, statements: readonly Statement[]) {
  const withWords = (span: Span) => ({start: span.start, end: span.end, text: wordsOf(article.text, span)});
  return {
    article: {
      title: article.title,
      url: article.url,
      byline: article.byline,
      published: isoDate(article.publishedAt),
      lang: article.lang,
      words: countWords(article.text),
    },
    text: article.text,
    statements: statements.map(statement => ({
      form: statement.form,
      attribution: statement.attribution,
      tone: statement.tone,
      content: statement.content.map(withWords),
      source: statement.source.map(withWords),
      cue: statement.cue.map(withWords),
      speaker: statement.speaker && {name: statement.speaker.name, kind: statement.speaker.kind},
      hedges: statement.hedges.map(withWords),
      figures: statement.figures.map(withWords),
    })),
  };
}
