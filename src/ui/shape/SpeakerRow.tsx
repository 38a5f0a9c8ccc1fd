import type {SpeakerAmount} from '../../core/shape/shape';
import {useWords} from '../words';

interface SpeakerRowProps {
  readonly amount: SpeakerAmount;
  /** Words of the one who has most: the longest bar. */
  readonly most: number;
  /** Words of the article. */
  readonly whole: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

export function SpeakerRow({amount, most, whole, chosen, onChoose}: SpeakerRowProps) {
  const {number, share} = useWords();
  return (
    <tr>
      <th scope="row">
        <button type="button" class="speaker-choice" aria-pressed={chosen} onClick={onChoose}>
          {amount.speaker.name}
        </button>
        <svg class="speaker-bar" aria-hidden="true" focusable="false">
          <rect
            class={`bar-${amount.attribution}`}
            width={`${most === 0 ? 0 : (100 * amount.words) / most}%`}
            height="100%"
          />
        </svg>
      </th>
      <td>{number(amount.statements)}</td>
      <td>{number(amount.words)}</td>
      <td>{share(whole === 0 ? 0 : amount.words / whole)}</td>
    </tr>
  );
}
