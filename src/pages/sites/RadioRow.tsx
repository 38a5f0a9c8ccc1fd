import {useId} from 'preact/hooks';

interface RadioRowProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly {readonly value: Value; readonly label: string}[];
  readonly onValue: (value: Value) => void;
}

/** One of very few, all of them in sight. */
export function RadioRow<Value extends string>({legend, value, options, onValue}: RadioRowProps<Value>) {
  const name = useId();
  return (
    <fieldset class="radio-row">
      <legend>{legend}</legend>
      <div class="radio-row-options">
        {options.map(option => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onValue(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
