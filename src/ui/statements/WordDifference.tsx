import type {WordChange} from '../../core/articles/difference/word-changes';
import {useSay} from '../words';

/** Old and new words in one line of reading: what was taken out struck through, what was put in underlined. */
export function WordDifference({changes}: {readonly changes: readonly WordChange[]}) {
  const say = useSay();
  return (
    <span class="word-difference">
      {changes.map(({kind, words}, place) => {
        if (kind === 'same') return <span key={place}>{words}</span>;
        const Sign = kind === 'added' ? 'ins' : 'del';
        return (
          <Sign key={place}>
            <span class="read-out">{say(kind === 'added' ? 'differenceAdded' : 'differenceRemoved')}</span>
            {words}
          </Sign>
        );
      })}
    </span>
  );
}
