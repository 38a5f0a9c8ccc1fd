interface DayFieldProps {
  readonly label: string;
  /** ISO day; empty: none. */
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** A day, by the browser's own control. */
export function DayField({label, day, onDay}: DayFieldProps) {
  return (
    <label class="day-field">
      <span>{label}</span>
      <input type="date" value={day} onChange={event => onDay(event.currentTarget.value)} />
    </label>
  );
}
