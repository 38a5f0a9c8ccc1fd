import {useMemo} from 'preact/hooks';
import type {Location} from '../../../core/anchoring/location';
import {wordChanges} from '../../../core/articles/difference/word-changes';
import {MaterialList} from '../../../ui/statements/changes/MaterialList';
import {WordDifference} from '../../../ui/statements/WordDifference';

/** One edited stretch of kept words: the old and the new in one, and what it alters in what is said. */
export function ChangedWords({location}: {readonly location: Extract<Location, {readonly state: 'changed'}>}) {
  const changes = useMemo(() => wordChanges(location.before, location.after), [location.before, location.after]);
  return (
    <div class="changed-words">
      <p class="quote">
        <WordDifference changes={changes} />
      </p>
      <MaterialList material={location.material} />
    </div>
  );
}
