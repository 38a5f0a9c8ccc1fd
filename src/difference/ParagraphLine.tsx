import type {ParagraphChange} from '../core/articles/difference/article-difference';
import type {MessageKey} from '../ui/message-key';
import {MaterialList} from '../ui/statements/changes/MaterialList';
import {WordDifference} from '../ui/statements/WordDifference';
import {useSay} from '../ui/words';

const labels: Readonly<Record<ParagraphChange['kind'], MessageKey | null>> = {
  same: null,
  edited: 'paragraphEdited',
  added: 'paragraphAdded',
  removed: 'paragraphRemoved',
};

/** One paragraph, with a word in the margin where it is not what it was. */
export function ParagraphLine({change}: {readonly change: ParagraphChange}) {
  const say = useSay();
  const label = labels[change.kind];
  return (
    <div class={`paragraph-line paragraph-${change.kind}`}>
      <p class="paragraph-label" lang={say('languageCode')}>
        {label && say(label)}
      </p>
      <div>
        {change.kind === 'same' ? (
          change.words
        ) : (
          <WordDifference
            changes={change.kind === 'edited' ? change.changes : [{kind: change.kind, words: change.words}]}
          />
        )}
        {change.kind === 'edited' && <MaterialList material={change.material} />}
      </div>
    </div>
  );
}
