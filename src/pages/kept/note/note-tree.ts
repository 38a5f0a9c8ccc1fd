import {type Schema, sanitize} from 'hast-util-sanitize';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {type Handlers, toHast} from 'mdast-util-to-hast';

/** What a note may become, whatever was written or imported: nothing that loads, runs, or leads anywhere but to the web. */
const schema: Schema = {
  tagNames: ['p', 'em', 'strong', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'br', 'hr'],
  attributes: {a: ['href'], ol: ['start']},
  protocols: {href: ['http', 'https', 'mailto']},
};

/** Where Markdown would give something that is no part of a note, its words stay, so that no word of the reader's is lost. */
const handlers: Handlers = {
  // `<b>so</b>`: markup is shown as it was written.
  html: (_, {value}: {value: string}) => ({type: 'text', value}),
  // A note stands under the headings of the page, not among them.
  heading: (state, node) =>
    paragraphOf([{type: 'element', tagName: 'strong', properties: {}, children: state.all(node)}]),
  // Where a link leads to, set apart as footnotes are: Markdown would not show it.
  definition: (_, {url, label}: {url: string; label?: string | null}) =>
    paragraphOf([{type: 'text', value: `[${label ?? ''}]: ${url}`}]),
  // Nothing is loaded from elsewhere: a picture becomes a link to it.
  image: (_, {url, alt}: {url: string; alt?: string | null}) => ({
    type: 'element',
    tagName: 'a',
    properties: {href: url},
    children: [{type: 'text', value: alt || url}],
  }),
};

function paragraphOf<Child>(children: readonly Child[]) {
  return {type: 'element' as const, tagName: 'p', properties: {}, children: [...children]};
}

/** Characters that may open something in Markdown; of more, files that mean harm nest thousands of levels. */
const opening = /[*_[\]<>`!&-]/g;
const mostOpenings = 500;

/** A note's Markdown as a tree of the few elements that a note may have; `null` for a note that is shown as it was written. */
export function noteTree(note: string): ReturnType<typeof sanitize> | null {
  if ((note.match(opening)?.length ?? 0) > mostOpenings) return null;
  return sanitize(toHast(fromMarkdown(note), {handlers}), schema);
}
