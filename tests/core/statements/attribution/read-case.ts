import type {Article, Block, BlockKind} from '../../../../src/core/articles/article';
import type {Span} from '../../../../src/core/articles/span';
import {attributions, forms} from '../../../../src/core/statements/statement';

/** What a case expects of one statement. */
export interface Expected {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly form: string | undefined;
  readonly attribution: string | undefined;
  readonly speaker: string | undefined;
  readonly tone: string | undefined;
}

export interface Case {
  readonly article: Article;
  readonly expected: readonly Expected[];
}

const kinds: Readonly<Record<string, BlockKind>> = {
  '>': 'blockquote',
  '#': 'heading',
  '^': 'caption',
  '-': 'list-item',
  '': 'paragraph',
};

/**
 * Reads a case: `“[Rents fell],” <said> {Ann Lee}. → direct named Ann Lee`.
 *
 * [content] {source} <cue>; of a second statement `[2 …]` `{2 …}` `<2 …>`. ¶ ends a paragraph, ¶> begins a blockquote, ¶# a heading,
 * ¶^ a caption, ¶- a list item. After the arrow, for each statement, separated by `;`: form, attribution, tone (each may be missing), speaker.
 * `→ nothing`: no statement at all.
 */
export function readCase(line: string): Case {
  const [marked = '', expectation = ''] = line.split(' → ');
  const spans = new Map<string, Record<'[' | '{' | '<', Span[]>>();
  const open: {mark: '[' | '{' | '<'; id: string; start: number}[] = [];
  const blocks: Block[] = [];
  let text = '';
  let block: {kind: BlockKind; start: number} = {kind: 'paragraph', start: 0};
  const close = () => blocks.push({kind: block.kind, span: {start: block.start, end: text.length}});
  for (const match of marked
    .trim()
    .matchAll(/(?<open>[[{<])(?:(?<id>\d) )?|(?<close>[\]}>])|\s*¶(?<kind>[>#^-]?) ?|[^[\]{}<>¶\s]+|\s/gu)) {
    const {open: opened, close: closed, kind, id} = match.groups ?? {};
    if (opened === '[' || opened === '{' || opened === '<')
      open.push({mark: opened, id: id ?? '1', start: text.length});
    else if (closed !== undefined) {
      const last = open.pop();
      if (!last) throw new Error(`nothing to close in: ${line}`);
      const own = spans.get(last.id) ?? {'[': [], '{': [], '<': []};
      own[last.mark].push({start: last.start, end: text.length});
      spans.set(last.id, own);
    } else if (kind !== undefined) {
      if (text !== '') {
        close();
        text += '\n\n';
      }
      block = {kind: kinds[kind] ?? 'paragraph', start: text.length};
    } else text += match[0];
  }
  close();
  const wanted = expectation.trim() === 'nothing' ? [] : expectation.split(';');
  const expected = wanted.map((words, index) => readExpected(words.trim(), spans.get(String(index + 1))));
  const particulars = {
    url: 'https://news.example/',
    title: '',
    byline: null,
    siteName: null,
    publishedAt: null,
    lang: 'en',
  };
  return {article: {...particulars, text, blocks}, expected};
}

function readExpected(words: string, spans: Record<'[' | '{' | '<', Span[]> | undefined): Expected {
  let rest = words;
  const take = (choices: readonly string[]): string | undefined => {
    const found = choices.find(choice => rest === choice || rest.startsWith(`${choice} `));
    if (found) rest = rest.slice(found.length).trim();
    return found;
  };
  return {
    content: spans?.['['] ?? [],
    source: spans?.['{'] ?? [],
    cue: spans?.['<'] ?? [],
    form: take(forms),
    attribution: take(attributions),
    tone: take(['neutral', 'distancing', 'endorsing', 'opinion']),
    speaker: rest === '' ? undefined : rest,
  };
}
