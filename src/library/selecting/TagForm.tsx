import {useId, useState} from 'preact/hooks';
import type {ManyDeed} from '../../messaging/contract';
import {Button} from '../../ui/controls/Button';
import {useSay} from '../../ui/words';

interface TagFormProps {
  readonly known: readonly string[];
  readonly busy: boolean;
  readonly onDeed: (deed: ManyDeed) => void;
}

/** A tag that is given to all that is picked, or taken from them. */
export function TagForm({known, busy, onDeed}: TagFormProps) {
  const say = useSay();
  const id = useId();
  const [written, setWritten] = useState('');
  const tag = written.replace(/\s+/g, ' ').trim();
  return (
    <form
      class="tag-form"
      onSubmit={event => {
        event.preventDefault();
        if (tag !== '') onDeed({do: 'tag', tag});
      }}
    >
      <label class="tag-form-field">
        <span>{say('libraryTag')}</span>
        <input
          class="text-field"
          list={id}
          value={written}
          maxLength={200}
          autocomplete="off"
          onInput={event => setWritten(event.currentTarget.value)}
        />
      </label>
      <datalist id={id}>
        {known.map(one => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" class="button" disabled={busy || tag === ''}>
        {say('libraryTagAdd')}
      </button>
      <Button disabled={busy || tag === ''} onClick={() => onDeed({do: 'untag', tag})}>
        {say('libraryTagRemove')}
      </Button>
    </form>
  );
}
