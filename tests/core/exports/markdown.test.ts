import {fromMarkdown} from 'mdast-util-from-markdown';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {setApart} from '../../../src/core/articles/set-apart';
import {format} from '../../../src/core/exports/markdown';
import {annotationOf, annotations, article, context, hostileWords, selected, selectorsOf} from './selection';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function nodesOf(tree: Node, type: string): Node[] {
  const below = (tree.children ?? []).flatMap(child => nodesOf(child, type));
  return tree.type === type ? [tree, ...below] : below;
}

const wordsOf = (node: Node): string => node.value ?? (node.children ?? []).map(wordsOf).join('');

/** The front matter, parsed, and what follows it as a tree. */
function read(markdown: string): {readonly front: Record<string, unknown>; readonly tree: Node} {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  return {front: parse(front), tree: fromMarkdown(body) as Node};
}

const collapse = (words: string): string =>
  words
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('Markdown', () => {
  const {front, tree} = read(format([selected], context));

  test('begins with what is known of the article, as YAML', () => {
    expect(front).toEqual({
      title: 'The harbour reopens',
      url: 'https://news.example/harbour',
      site: 'The Example',
      byline: 'Tom Reed',
      published: '2026-03-01T08:00:00Z',
      captured: '2026-03-02T09:00:00.000Z',
      exported: '2026-03-05T10:00:00.000Z',
      annotations: 3,
      named: 1,
      unnamed: 1,
      unattributed: 0,
      tags: ['harbour', 'fact-check'],
    });
  });

  test('quotes the words of each annotation, its parts under each other', () => {
    const quotes = nodesOf(tree, 'blockquote').map(quote => quote.children?.map(wordsOf).map(collapse));
    expect(quotes).toEqual([
      ['The harbour will reopen in May,\n…\nWe owe it to the town.'.replace(/\n/g, ' ')],
      ['[!note] Which harbour?', 'Ask her.'],
      ['Officials 😀 reportedly paid 40 million'],
      ['nobody knows why'],
    ]);
  });

  test('says who stands behind them, as the reader put it right', () => {
    const lines = nodesOf(tree, 'paragraph').map(wordsOf);
    expect(lines).toContain('— Ines Marlow: named source, quoted, “said”');
    expect(lines).toContain('— Nobody is given: unnamed source, reported, hedged: “reportedly”');
    expect(lines).toContain('Needs a source');
    expect(lines).toContain('#harbour #fact-check');
  });

  test('keeps the reader’s note as the Markdown that it is', () => {
    expect(nodesOf(tree, 'emphasis').map(wordsOf)).toEqual(['harbour']);
  });

  test('links back to the words, and tells copies apart', () => {
    const links = nodesOf(tree, 'link').map(({url}) => url);
    expect(links).toContain('https://news.example/harbour#:~:text=The%20harbour%20will%20reopen%20in%20May%2C');
    expect(links.at(-1)).toMatch(/^https:\/\/news\.example\/harbour#:~:text=(.*-,)?nobody%20knows%20why/);
  });

  test('puts statements under their speakers when asked', () => {
    const grouped = read(format([selected], {...context, grouping: 'speakers'})).tree;
    const headings = nodesOf(grouped, 'heading').map(wordsOf);
    expect(headings).toEqual(['The harbour reopens', 'Ines Marlow', 'Nobody is given', 'My highlights']);
  });

  test('gives every article its heading when there are several', () => {
    const many = read(format([selected, {...selected, article: {...article, title: 'Second'}}], context));
    expect(many.front).toMatchObject({articles: 2, annotations: 6});
    expect(nodesOf(many.tree, 'heading').map(wordsOf)).toEqual(['The harbour reopens', 'Second']);
  });

  test('leaves out what is in the bin and what only says that these words are no statement', () => {
    const binned = annotationOf(4, {selectors: [selectorsOf('Nobody')], deletedAt: '2026-03-03T00:00:00.000Z'});
    const no = annotationOf(5, {
      selectors: [selectorsOf('Officials')],
      correction: {attribution: null, speaker: null, notStatement: true},
    });
    expect(format([{...selected, annotations: [...annotations, binned, no]}], context)).toBe(
      format([selected], context),
    );
  });
});

describe('hostile words in Markdown', () => {
  test.each(hostileWords)('are read back as the same words: %j', words => {
    const hostile = {
      article: {...article, title: words, byline: words, siteName: words},
      captures: [],
      annotations: [
        annotationOf(1, {
          selectors: [selectorsOf(words, 0, `a ${words} b`)],
          statement: {
            form: 'direct',
            attribution: 'named',
            tone: 'neutral',
            source: words,
            cue: words,
            speaker: {name: words, kind: 'person'},
            hedges: [words],
            figures: [],
            confidence: 1,
          },
        }),
      ],
    } as const;
    const {front, tree} = read(format([hostile], context));
    const whole = words.replace(/\p{Cs}/gu, '\ufffd');
    expect(front).toMatchObject({title: whole, byline: whole, site: whole});
    const expected = collapse(setApart(words.split(/\n\s*\n/).join(' ')));
    expect(nodesOf(tree, 'blockquote').map(quote => collapse(wordsOf(quote)))).toEqual([expected]);
    expect(nodesOf(tree, 'heading').map(heading => collapse(wordsOf(heading)))).toEqual([expected]);
    for (const type of [
      'html',
      'image',
      'list',
      'code',
      'inlineCode',
      'emphasis',
      'strong',
      'thematicBreak',
      'definition',
    ]) {
      expect(nodesOf(tree, type)).toEqual([]);
    }
    expect(
      nodesOf(tree, 'link')
        .map(({url}) => url)
        .filter(url => !url?.startsWith('https://news.example/')),
    ).toEqual([]);
  });

  test('a note with an open code fence or comment ends with its note', () => {
    const open = annotationOf(1, {selectors: [selectorsOf('Nobody')], note: '```\nopen\n\n<!-- open'});
    const {tree} = read(format([{...selected, annotations: [open, ...annotations]}], context));
    expect(nodesOf(tree, 'blockquote')).toHaveLength(6);
  });

  test('an address that would run something is no link', () => {
    const {tree} = read(format([{...selected, article: {...article, url: 'javascript:alert(1)'}}], context));
    expect(nodesOf(tree, 'link')).toEqual([]);
  });
});
