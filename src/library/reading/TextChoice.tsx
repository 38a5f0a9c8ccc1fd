import type {Capture, TextHash} from '../../core/annotations/annotation';
import {SelectField} from '../../ui/controls/SelectField';
import {useWords} from '../../ui/words';

interface TextChoiceProps {
  /** Newest first. */
  readonly captures: readonly Capture[];
  readonly chosen: TextHash;
  readonly onChosen: (textHash: TextHash) => void;
}

/** When the text that is shown was stored; of several texts, which. */
export function TextChoice({captures, chosen, onChosen}: TextChoiceProps) {
  const {say, day} = useWords();
  const [only] = captures;
  if (only === undefined) return null;
  if (captures.length === 1)
    return <p class="text-choice row-origin">{say('libraryTextStored', day(only.capturedAt))}</p>;
  return (
    <div class="text-choice">
      <SelectField
        label={say('libraryTextLabel')}
        value={chosen}
        options={captures.map(({textHash, capturedAt}) => ({
          value: textHash,
          label: say('libraryTextStored', day(capturedAt)),
        }))}
        onValue={onChosen}
      />
    </div>
  );
}
