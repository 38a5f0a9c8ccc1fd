import {type Flag, flags} from '../../core/annotations/annotation';
import {Icon} from '../icons/Icon';
import {useSay} from '../words';
import {flagKeys} from './flag-keys';

interface FlagPickerProps {
  readonly flag: Flag | null;
  /** `null`: the reader took the flag away by choosing it again. */
  readonly onFlag: (flag: Flag | null) => void;
}

/** The five verdicts, one at a time. */
export function FlagPicker({flag, onFlag}: FlagPickerProps) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser.
    <div class="flag-picker" role="group" aria-label={say('flagLabel')}>
      {flags.map(each => (
        <button
          key={each}
          type="button"
          class={`flag-choice flag-${each}`}
          aria-pressed={each === flag}
          onClick={() => onFlag(each === flag ? null : each)}
        >
          <Icon name={each} />
          <span>{say(flagKeys[each])}</span>
        </button>
      ))}
    </div>
  );
}
