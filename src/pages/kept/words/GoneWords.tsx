import type {Selectors} from '../../../core/anchoring/selectors';
import {useSay} from '../../../ui/words';

/** Words that the article has no longer, in the paragraph that they stood in. */
export function GoneWords({selectors}: {readonly selectors: Selectors}) {
  const say = useSay();
  const {paragraph, position} = selectors;
  const start = position.start - paragraph.start;
  const end = position.end - paragraph.start;
  return (
    <figure class="gone-words">
      <figcaption>{say('goneParagraph')}</figcaption>
      <blockquote>
        {paragraph.text.slice(0, start)}
        <mark>{paragraph.text.slice(start, end)}</mark>
        {paragraph.text.slice(end)}
      </blockquote>
    </figure>
  );
}
