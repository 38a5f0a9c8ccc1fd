import type {Selectors} from '../../../core/anchoring/selectors';
import {useSay} from '../../../ui/words';

/** Words that the article has no longer, in the paragraph that they stood in. */
export function GoneWords({selectors}: {readonly selectors: Selectors}) {
  const say = useSay();
  const [before, words, after] = inParagraph(selectors);
  const caption = hasParagraph(selectors) ? 'goneParagraph' : 'goneSurroundings';
  return (
    <figure class="gone-words">
      <figcaption>{say(caption)}</figcaption>
      <blockquote>
        {before}
        <mark>{words}</mark>
        {after}
      </blockquote>
    </figure>
  );
}

/** Where an article's text is not kept, its paragraphs are not either. */
function hasParagraph({quote, paragraph}: Selectors): boolean {
  return paragraph !== null && paragraph.text !== quote.exact;
}

/** The words between what stood around them: their paragraph or, where that is not known, what their quotation holds. */
function inParagraph(selectors: Selectors): readonly [string, string, string] {
  const {quote, paragraph, position} = selectors;
  if (paragraph === null || position === null || !hasParagraph(selectors)) {
    return [quote.prefix, quote.exact, quote.suffix];
  }
  const {text} = paragraph;
  const start = position.start - paragraph.start;
  const end = position.end - paragraph.start;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}
