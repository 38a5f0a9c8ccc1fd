interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {readonly value: Value; readonly label: string}[];
  readonly onValue: (value: Value) => void;
}

/** One of a few, by the browser's own control. */
export function SelectField<Value extends string>({label, value, options, onValue}: SelectFieldProps<Value>) {
  return (
    <label class="select-field">
      <span>{label}</span>
      <select
        value={value}
        onChange={event => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) onValue(chosen.value);
        }}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
