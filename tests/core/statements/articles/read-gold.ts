import type {Article, Block, BlockKind} from '../../../../src/core/articles/article';
import type {Span} from '../../../../src/core/articles/span';

/** A statement as the article's author meant it. */
export interface GoldStatement {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly form: string;
  readonly attribution: string;
  /** Empty where the case leaves the name open. */
  readonly speaker: string;
}

const kinds: Readonly<Record<string, BlockKind>> = {
  '#': 'heading',
  '>': 'blockquote',
  '^': 'caption',
  '-': 'list-item',
};

/**
 * Reads an article of `tests/articles`: `title:`, `lang:`, `byline:`; the text, with `[12 content]` and `{12 source}` and a line
 * beginning with # > ^ - for other blocks than paragraphs; behind `===` a line for each number: form, attribution, speaker.
 */
export function readGold(file: string): {article: Article; gold: GoldStatement[]} {
  const [head = '', ...rest] = file.split('\n\n');
  const [marked = '', table = ''] = rest.join('\n\n').split('\n===\n');
  const particular = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(head)?.[1] ?? '';
  const spans = new Map<string, {content: Span[]; source: Span[]}>();
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of marked.trim().split(/\n{2,}/)) {
    const [, sign, words = ''] = /^(?:([#>^-]) )?([\s\S]*)$/.exec(paragraph.trim()) ?? [];
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += readMarked(words, start, spans);
    blocks.push({kind: kinds[sign ?? ''] ?? 'paragraph', span: {start, end: text.length}});
  }
  const byline = particular('byline');
  const article = {
    url: 'https://news.example/',
    title: particular('title'),
    byline: byline === '-' ? null : byline,
    siteName: null,
    publishedAt: null,
    lang: particular('lang'),
    text,
    blocks,
  };
  const gold = table
    .trim()
    .split('\n')
    .map(line => {
      const [id = '', form = '', attribution = '', ...speaker] = line.trim().split(' ');
      const own = spans.get(id);
      if (!own?.content.length) throw new Error(`${article.title}: no content marked ${id}`);
      return {...own, form, attribution, speaker: speaker.join(' ')};
    });
  return {article, gold};
}

function readMarked(words: string, offset: number, spans: Map<string, {content: Span[]; source: Span[]}>): string {
  const open: {id: string; role: 'content' | 'source'; start: number}[] = [];
  let text = '';
  for (const match of words.matchAll(/(?<open>[[{])(?<id>\d+) |(?<close>[\]}])|[^[\]{}]+/gu)) {
    const {open: opened, id, close} = match.groups ?? {};
    if (opened !== undefined && id !== undefined)
      open.push({id, role: opened === '[' ? 'content' : 'source', start: offset + text.length});
    else if (close !== undefined) {
      const last = open.pop();
      if (!last) throw new Error(`nothing to close in: ${words}`);
      const own = spans.get(last.id) ?? {content: [], source: []};
      own[last.role].push({start: last.start, end: offset + text.length});
      spans.set(last.id, own);
    } else text += match[0];
  }
  return text;
}
