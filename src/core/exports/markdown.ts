import type {ArticleSelection, ExportContext} from './export-format';
import {linksInto} from './links/links-into';
import {findWebLink} from './links/web-link';
import type {Overview} from './parts/overview';
import {formatWhole, type WrittenParts} from './parts/written-parts';
import {dayOf} from './text/day-of';
import {escapeMarkdown} from './text/escape-markdown';
import {frontMatter} from './text/front-matter';
import {attributionWords, flagWords, formWords, nobody, toneWords} from './text/words';
import {groupBySpeaker} from './told/group-by-speaker';
import {statementsOf, type ToldAnnotation} from './told/statements-of';

export const labelKey = 'exportMarkdown';
export const fileExtension = 'md';
export const mediaType = 'text/markdown';

/**
 * Markdown with YAML front matter, as an Obsidian vault takes it: each annotation a quotation with who stands behind
 * it, the reader’s verdict, note and tags, and a link back to the words. Words of the page are escaped; the note is the
 * reader’s own Markdown and stays so.
 */
export const parts: WrittenParts = {
  between: '\n\n',
  head: (overview, context) => `${headOf(overview, context)}\n\n`,
  body: (selected, context) => formatArticle(selected, context).join('\n\n'),
  tail: () => '\n',
};

export const format = formatWhole(parts);

function headOf({articles, captured, total, counts, tags}: Overview, {exportedAt}: ExportContext): string {
  const [only] = articles;
  const words = [...new Set(tags.map(tagWord))].filter(Boolean);
  if (only === undefined || articles.length > 1) {
    return frontMatter({exported: exportedAt, articles: articles.length, annotations: total, tags: words});
  }
  return frontMatter({
    title: only.title,
    url: only.url,
    site: only.siteName,
    byline: only.byline,
    published: only.publishedAt,
    captured,
    exported: exportedAt,
    annotations: total,
    named: counts.named,
    unnamed: counts.unnamed,
    unattributed: counts.none,
    tags: words,
  });
}

/** A tag as Obsidian reads it: `fact check` → `fact-check`. */
function tagWord(tag: string): string {
  return tag.replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
}

function formatArticle(selected: ArticleSelection, {grouping}: ExportContext): string[] {
  const {article, annotations} = selected;
  const told = statementsOf(annotations);
  const link = linksInto(selected);
  const formatAll = (group: readonly ToldAnnotation[]): string[] =>
    group.flatMap(one => formatAnnotation(one, link(one.annotation)));
  const body =
    grouping === 'none'
      ? formatAll(told)
      : groupBySpeaker(told).flatMap(({heading, told}) => [`## ${escapeMarkdown(heading)}`, ...formatAll(told)]);
  const address = findWebLink(article.url);
  const particulars = [article.siteName, article.byline, article.publishedAt && dayOf(article.publishedAt)].flatMap(
    words => (words ? [escapeMarkdown(words)] : []),
  );
  const line = [...particulars, ...(address === undefined ? [] : [`<${address}>`])].join(' · ');
  return [`# ${escapeMarkdown(article.title) || escapeMarkdown(article.url)}`, line, ...body].filter(Boolean);
}

function formatAnnotation({annotation, statement}: ToldAnnotation, link: string | undefined): string[] {
  const {selectors, flag, note, tags} = annotation;
  const quote = selectors.map(({quote}) => quoteBlock(quote.exact)).join('\n> …\n');
  const behind = statement && behindWords(statement);
  const verdict = flag && `**${flagWords[flag]}**`;
  const tagLine = tags
    .map(tagWord)
    .filter(Boolean)
    .map(tag => `#${tag}`)
    .join(' ');
  return [quote, behind, verdict, noteCallout(note), tagLine, link && `[Read in the article](<${link}>)`].flatMap(
    part => (part ? [part] : []),
  );
}

/** In a block of its own, so that a code fence or a comment that the reader left open ends with it. Obsidian and GitHub set it as a note. */
function noteCallout(note: string): string {
  const lines = note.trim().split(/\r\n?|\n/);
  return note.trim() === '' ? '' : ['> [!note]', ...lines.map(line => `> ${line}`.trimEnd())].join('\n');
}

function quoteBlock(words: string): string {
  const paragraphs = words
    .split(/\n\s*\n/)
    .map(escapeMarkdown)
    .filter(Boolean);
  return paragraphs.map(paragraph => `> ${paragraph}`).join('\n>\n');
}

function behindWords({
  speaker,
  source,
  cue,
  attribution,
  form,
  tone,
  hedges,
}: NonNullable<ToldAnnotation['statement']>): string {
  const name = speaker?.name || source || nobody;
  const meant = speaker !== null && source !== '' && source !== speaker.name ? ` (“${escapeMarkdown(source)}”)` : '';
  const told = [
    attributionWords[attribution],
    formWords[form],
    cue === '' ? '' : `“${escapeMarkdown(cue)}”`,
    toneWords[tone],
    ...hedges.map(hedge => `hedged: “${escapeMarkdown(hedge)}”`),
  ].filter(Boolean);
  return `— ${escapeMarkdown(name)}${meant}: ${told.join(', ')}`;
}
