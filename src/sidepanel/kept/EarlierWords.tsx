import type {Annotation} from '../../core/annotations/annotation';
import {Quote} from '../../ui/statements/Quote';
import {useWords} from '../../ui/words';

/** The words that stood in the article before the reader accepted a change or found them again. */
export function EarlierWords({annotation}: {readonly annotation: Annotation}) {
  const {say, day, count} = useWords();
  const {earlierPlaces} = annotation;
  if (earlierPlaces.length === 0) return null;
  return (
    <details class="earlier-words">
      <summary>{count(earlierPlaces.length, {one: 'earlierOne', other: 'earlierMany'})}</summary>
      <ol>
        {earlierPlaces.map(({selectors, replacedAt}) => (
          <li key={replacedAt}>
            <Quote parts={selectors.map(({quote}) => quote.exact)} />
            <span class="form-word">{say('earlierUntil', day(replacedAt))}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
