import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {chooseOptions} from './choose-options';

interface CompletedInputProps {
  readonly id: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** What it can be completed to, the likeliest first. */
  readonly options: readonly string[];
  /** The reader took one of them. */
  readonly onChoose: (option: string) => void;
  /** What is written may be anything: until the reader writes, all options fit. */
  readonly offersAll?: boolean;
  readonly className?: string;
  readonly placeholder?: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

/**
 * A field that offers what it may be completed to, under it and in the flow of the page: a combobox,
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. The arrow keys go through the list, Enter takes, Escape closes it.
 */
export function CompletedInput({value, options, onValue, onChoose, offersAll = false, ...field}: CompletedInputProps) {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [hasWritten, setWritten] = useState(false);
  const [active, setActive] = useState(-1);
  const offered = isOpen ? chooseOptions(options, offersAll && !hasWritten ? '' : value) : [];
  const shows = offered.length > 0;
  const list = useRef<HTMLDivElement>(null);
  // What scrolls around the field shows what it offers, and never moves the page for it.
  useEffect(() => {
    if (shows) list.current?.scrollIntoView?.({block: 'nearest'});
  }, [shows, offered.length]);
  const show = (shown: boolean) => {
    setOpen(shown);
    setActive(-1);
  };
  const take = (option: string) => {
    show(false);
    setWritten(false);
    onChoose(option);
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = offered[active];
    if (event.isComposing) return;
    if (step !== 0) {
      event.preventDefault();
      if (shows) setActive((active + step + offered.length + (active < 0 && step < 0 ? 1 : 0)) % offered.length);
      else show(true);
    } else if (event.key === 'Escape' && shows) {
      event.preventDefault();
      show(false);
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      take(chosen);
    } else field.onKeyDown?.(event);
  };
  return (
    <>
      <input
        id={field.id}
        class={field.className}
        value={value}
        placeholder={field.placeholder}
        autocomplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shows}
        aria-controls={shows ? listId : undefined}
        aria-activedescendant={shows && active >= 0 ? `${listId}-${active}` : undefined}
        onFocus={field.onFocus}
        onClick={() => show(true)}
        onInput={event => {
          setWritten(true);
          show(true);
          onValue(event.currentTarget.value);
        }}
        onKeyDown={press}
        onBlur={() => {
          show(false);
          field.onBlur?.();
        }}
      />
      {shows && (
        <div ref={list} id={listId} class="completions" role="listbox" aria-labelledby={`${field.id}-label`}>
          {offered.map((option, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: keys stay in the field, which says which one is active.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field's keys take it.
            <div
              key={option}
              id={`${listId}-${index}`}
              class="completion"
              role="option"
              aria-selected={index === active}
              // The field keeps the keys, and so what is written.
              onMouseDown={event => event.preventDefault()}
              onClick={() => take(option)}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
