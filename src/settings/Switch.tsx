import {useId} from 'preact/hooks';

interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  /** What it means, and what it costs. */
  readonly hint: string;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off, with what it means. */
export function Switch({on, label, hint, onChange}: SwitchProps) {
  const id = useId();
  return (
    <div class="explained-switch">
      <label class="switch">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={event => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p class="explanation" id={id}>
        {hint}
      </p>
    </div>
  );
}
