import {useRef} from 'preact/hooks';

interface PickBoxProps {
  readonly label: string;
  /** Else it is only read out. */
  readonly labelShown?: boolean;
  readonly picked: boolean;
  /** `range`: with Shift, from the row that was picked before. */
  readonly onPick: (on: boolean, range: boolean) => void;
}

/** Picks a row for what is done with many at once; with Shift, by mouse or key, all rows in between. */
export function PickBox({label, labelShown = false, picked, onPick}: PickBoxProps) {
  const range = useRef(false);
  return (
    <label class="pick-box">
      <input
        type="checkbox"
        checked={picked}
        onClick={event => {
          range.current = event.shiftKey;
        }}
        onChange={event => onPick(event.currentTarget.checked, range.current)}
      />
      <span class={labelShown ? undefined : 'read-out'}>{label}</span>
    </label>
  );
}
