interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** What stands around it says as much: the label is only read out. */
  readonly isLabelled?: boolean;
  readonly value: Value;
  readonly options: readonly {readonly value: Value; readonly label: string}[];
  readonly onValue: (value: Value) => void;
}

/** One of a few, by the browser's own control. */
export function SelectField<Value extends string>({
  label,
  isLabelled = false,
  value,
  options,
  onValue,
}: SelectFieldProps<Value>) {
  return (
    <label class="select-field">
      <span class={isLabelled ? 'read-out' : undefined}>{label}</span>
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
