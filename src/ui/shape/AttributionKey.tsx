import type {ComponentChildren} from 'preact';
import {type Attribution, attributions} from '../../core/statements/statement';
import {Icon} from '../icons/Icon';
import {attributionKeys} from '../statements/attribution-keys';
import {useWords} from '../words';

interface AttributionKeyProps {
  readonly counts: Readonly<Record<Attribution, number>>;
  /** Those that are chosen; with `onToggle` the entries are buttons. */
  readonly chosen?: ReadonlySet<Attribution>;
  readonly onToggle?: (attribution: Attribution) => void;
}

/** What the colours mean, and how many statements there are of each. */
export function AttributionKey({counts, chosen, onToggle}: AttributionKeyProps) {
  const {say, number} = useWords();
  const entry = (attribution: Attribution): ComponentChildren => (
    <>
      <span class={`key-count ink-${attribution}`}>
        <Icon name={attribution} />
        {number(counts[attribution])}
      </span>
      <span class="key-label">{say(attributionKeys[attribution])}</span>
    </>
  );
  return (
    <ul class="attribution-key">
      {attributions.map(attribution => (
        <li key={attribution} class={`key-${attribution}`}>
          {onToggle ? (
            <button type="button" aria-pressed={chosen?.has(attribution)} onClick={() => onToggle(attribution)}>
              {entry(attribution)}
            </button>
          ) : (
            entry(attribution)
          )}
        </li>
      ))}
    </ul>
  );
}
