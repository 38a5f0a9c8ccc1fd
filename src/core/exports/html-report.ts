import {wordsOfAnnotation} from '../annotations/words-of-annotation';
import type {ArticleSelection, ExportContext} from './export-format';
import {linksInto} from './links/links-into';
import {findWebLink} from './links/web-link';
import {type Overview, titleOf} from './parts/overview';
import {formatWhole, type WrittenParts} from './parts/written-parts';
import {drawBars} from './report/bars';
import {barsByAttribution, barsBySpeaker} from './report/count-bars';
import {style} from './report/style';
import {dayOf} from './text/day-of';
import {escapeHtml} from './text/escape-html';
import {attributionWords, flagWords, formWords, nobody, ownHighlights} from './text/words';
import {groupBySpeaker} from './told/group-by-speaker';
import {statementsOf, type ToldAnnotation} from './told/statements-of';

export const labelKey = 'exportReport';
export const fileExtension = 'html';
export const mediaType = 'text/html';

/** One file that needs nothing else: no script, no picture, no address is fetched; its own policy forbids it. */
export const parts: WrittenParts = {
  between: '\n',
  head: headOf,
  body: formatArticle,
  tail: (_, {version, exportedAt}) => `
<p class="quiet" lang="en">Hearsay ${escapeHtml(version)}, ${escapeHtml(dayOf(exportedAt))}</p>
</body>
</html>
`,
};

export const format = formatWhole(parts);

function headOf(overview: Overview): string {
  const [first] = overview.articles;
  const lang = overview.articles.length === 1 ? first?.lang : null;
  return `<!doctype html>
<html lang="${escapeHtml(lang ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(titleOf(overview))}</title>
<style>${style}</style>
</head>
<body>
`;
}

function formatArticle(selected: ArticleSelection, {grouping}: ExportContext): string {
  const {article, annotations} = selected;
  const told = statementsOf(annotations);
  const linkTo = linksInto(selected);
  const formatAll = (group: readonly ToldAnnotation[]): string =>
    group.map(one => formatAnnotation(one, linkTo(one.annotation))).join('\n');
  const statements =
    grouping === 'none'
      ? formatAll(told)
      : groupBySpeaker(told)
          .map(({heading, told}) => `<h2>${escapeHtml(heading)}</h2>\n${formatAll(told)}`)
          .join('\n');
  const particulars = [article.siteName, article.byline, article.publishedAt && dayOf(article.publishedAt)]
    .filter(Boolean)
    .map(words => escapeHtml(words ?? ''));
  return [
    `<h1>${escapeHtml(article.title)}</h1>`,
    `<p class="quiet">${[...particulars, formatLink(findWebLink(article.url), article.url)].join(' · ')}</p>`,
    drawBars('By who stands behind it', barsByAttribution(told)),
    drawBars('By speaker', barsBySpeaker(told)),
    statements,
  ].join('\n');
}

function formatLink(link: string | undefined, words: string): string {
  return link === undefined
    ? escapeHtml(words)
    : `<a href="${escapeHtml(link)}" rel="noreferrer">${escapeHtml(words)}</a>`;
}

function formatAnnotation({annotation, statement}: ToldAnnotation, link: string | undefined): string {
  const {flag, note, tags} = annotation;
  const behind =
    statement === null
      ? ownHighlights
      : [
          statement.speaker?.name || statement.source || nobody,
          attributionWords[statement.attribution],
          formWords[statement.form],
          statement.cue && `“${statement.cue}”`,
        ]
          .filter(Boolean)
          .join(', ');
  return [
    `<article class="${statement?.attribution ?? 'own'}">`,
    `<blockquote>${escapeHtml(wordsOfAnnotation(annotation))}</blockquote>`,
    `<p class="quiet">${escapeHtml(behind)}</p>`,
    flag && `<p class="flag">${escapeHtml(flagWords[flag])}</p>`,
    note && `<p class="note">${escapeHtml(note)}</p>`,
    tags.length > 0 && `<p class="quiet">${tags.map(tag => escapeHtml(`#${tag}`)).join(' ')}</p>`,
    link && `<p class="quiet">${formatLink(link, 'Read in the article')}</p>`,
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}
