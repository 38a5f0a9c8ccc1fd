import {useId, useState} from 'preact/hooks';
import type {CountedName} from '../../core/library/found';
import {Icon} from '../../ui/icons/Icon';
import {useWords} from '../../ui/words';

interface NameFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** Those that there are, to choose from: most first. */
  readonly known: readonly CountedName[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** More than the browser's list shows at once would only be scrolled past. */
const offered = 200;

/** Names of which any may be wanted: typed with the browser's own completion, and taken away by a click. */
export function NameField({label, placeholder, known, chosen, onChosen}: NameFieldProps) {
  const {say, number} = useWords();
  const id = useId();
  const [written, setWritten] = useState('');
  const like = (name: string) => name.toLocaleLowerCase();
  const choose = (typed: string, anyName: boolean) => {
    const found = known.find(({name}) => like(name) === like(typed.trim()))?.name ?? (anyName ? typed.trim() : '');
    setWritten(found === '' ? typed : '');
    if (found !== '' && !chosen.includes(found)) onChosen([...chosen, found]);
  };
  const matching = known.filter(({name}) => !chosen.includes(name) && like(name).includes(like(written.trim())));
  return (
    <div class="name-field">
      <label for={id}>{label}</label>
      <div class="tags-row">
        {chosen.map(name => (
          <button
            key={name}
            type="button"
            class="tag"
            aria-label={say('libraryFilterRemove', name)}
            onClick={() => onChosen(chosen.filter(other => other !== name))}
          >
            <span>{name}</span>
            <Icon name="close" />
          </button>
        ))}
        <input
          id={id}
          list={`${id}-known`}
          value={written}
          placeholder={placeholder}
          autocomplete="off"
          onInput={event => {
            // A name out of the list comes as a whole, without a key: it is chosen at once.
            const {inputType} = event;
            if (inputType === 'insertReplacementText' || inputType === undefined)
              choose(event.currentTarget.value, false);
            else setWritten(event.currentTarget.value);
          }}
          onKeyDown={event => {
            if (event.key === 'Enter' && !event.isComposing) choose(matching[0]?.name ?? written, true);
          }}
        />
        <datalist id={`${id}-known`}>
          {matching.slice(0, offered).map(({name, count}) => (
            <option key={name} value={name} label={`${name} (${number(count)})`} />
          ))}
        </datalist>
      </div>
    </div>
  );
}
