import type {ArticleSelection, ExportContext, Selection} from './export-format';
import {linksInto} from './links/links-into';
import {findWebLink} from './links/web-link';
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
export function format(selection: Selection, context: ExportContext): string {
  const [only] = selection;
  const head = selection.length === 1 && only !== undefined ? headOfOne(only, context) : headOfMany(selection, context);
  const articles = selection.flatMap(one => formatArticle(one, context));
  return `${[head, ...articles].join('\n\n')}\n`;
}

function headOfOne({article, annotations, captures}: ArticleSelection, {exportedAt}: ExportContext): string {
  const captured = captures.find(({textHash}) => textHash === article.textHash)?.capturedAt ?? article.firstKeptAt;
  const told = statementsOf(annotations);
  const count = (attribution: string): number =>
    told.filter(({statement}) => statement?.attribution === attribution).length;
  return frontMatter({
    title: article.title,
    url: article.url,
    site: article.siteName,
    byline: article.byline,
    published: article.publishedAt,
    captured,
    exported: exportedAt,
    annotations: told.length,
    named: count('named'),
    unnamed: count('unnamed'),
    unattributed: count('none'),
    tags: tagsOf(told),
  });
}

function headOfMany(selection: Selection, {exportedAt}: ExportContext): string {
  const told = selection.flatMap(({annotations}) => statementsOf(annotations));
  return frontMatter({exported: exportedAt, articles: selection.length, annotations: told.length, tags: tagsOf(told)});
}

function tagsOf(told: readonly ToldAnnotation[]): string[] {
  return [...new Set(told.flatMap(({annotation}) => annotation.tags.map(tagWord)))].filter(Boolean);
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
  const particulars = [article.siteName, article.byline, article.publishedAt].flatMap(words =>
    words ? [escapeMarkdown(words)] : [],
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
