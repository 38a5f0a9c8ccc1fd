import type {ComponentChildren} from 'preact';
import {useWords} from '../../ui/words';

interface CheckGroupProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly {readonly value: Value; readonly label: ComponentChildren}[];
  readonly chosen: readonly Value[];
  /** How many there are of each among what is found; `null` until it is known. */
  readonly counts: Readonly<Record<Value, number>> | null;
  readonly onChosen: (chosen: readonly Value[]) => void;
}

/** A few of a kind, any of which may be wanted. */
export function CheckGroup<Value extends string>({legend, options, chosen, counts, onChosen}: CheckGroupProps<Value>) {
  const {number} = useWords();
  return (
    <fieldset class="check-group">
      <legend>{legend}</legend>
      {options.map(({value, label}) => (
        <label key={value} class="switch">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={event =>
              onChosen(event.currentTarget.checked ? [...chosen, value] : chosen.filter(other => other !== value))
            }
          />
          <span>{label}</span>
          {counts && <span class="heading-count">{number(counts[value])}</span>}
        </label>
      ))}
    </fieldset>
  );
}
