import {useMemo} from 'preact/hooks';
import type {Location} from '../../../core/anchoring/location';
import {wordChanges} from '../../../core/articles/difference/word-changes';
import {Icon} from '../../../ui/icons/Icon';
import {WordDifference} from '../../../ui/statements/WordDifference';
import {useSay} from '../../../ui/words';
import {materialWords} from './material-words';

/** One edited stretch of kept words: the old and the new in one, and what it alters in what is said. */
export function ChangedWords({location}: {readonly location: Extract<Location, {readonly state: 'changed'}>}) {
  const say = useSay();
  const changes = useMemo(() => wordChanges(location.before, location.after), [location.before, location.after]);
  return (
    <div class="changed-words">
      <p class="quote">
        <WordDifference changes={changes} />
      </p>
      {location.material.length > 0 && (
        <ul class="material-changes">
          {location.material.map(change => (
            <li key={`${change.kind} ${change.before} ${change.after}`}>
              <Icon name="warning" />
              {materialWords(say, change)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
