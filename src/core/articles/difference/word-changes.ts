import {type ChangeObject, diffWordsWithSpace} from 'diff';

/** Words that stayed, were taken out or were put in; white space belongs to the words before it. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string;
}

/** Beyond so many edits nobody can read the difference; also keeps the work linear in the length of the words. */
const mostEdits = 400;

/** How the old words became the new ones, in reading order; the old ones are what is not added, the new ones what is not removed. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const changes = diffWordsWithSpace(before, after, {maxEditLength: mostEdits});
  return changes === undefined ? replaced(before, after) : changes.map(asWordChange);
}

function asWordChange({added, removed, value}: ChangeObject<string>): WordChange {
  return {kind: added ? 'added' : removed ? 'removed' : 'same', words: value};
}

function replaced(before: string, after: string): readonly WordChange[] {
  return [
    {kind: 'removed', words: before},
    {kind: 'added', words: after},
  ];
}
