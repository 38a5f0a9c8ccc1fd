import {useId} from 'preact/hooks';
import {Icon} from '../icons/Icon';
import {failureKey} from '../notices/failure-key';
import {useSay} from '../words';
import {type SaveWords, useAutosave} from './writing/use-autosave';

interface NoteFieldProps {
  /** The note as it is kept. */
  readonly note: string;
  readonly onSave: SaveWords;
  readonly focused?: boolean;
}

/** A note that keeps itself: a moment after the last key, and at once when the reader leaves it. */
export function NoteField({note, onSave, focused = false}: NoteFieldProps) {
  const say = useSay();
  const id = useId();
  const {value, state, failure, change, saveNow} = useAutosave(note, onSave);
  const reason = failureKey(failure, 'noteFailed');
  return (
    <div class="note-field">
      <div class="field-head">
        <label for={id}>{say('noteLabel')}</label>
        {state === 'saving' && <span class="field-state">{say('noteSaving')}</span>}
        {state === 'saved' && (
          <span class="field-state">
            <Icon name="check" />
            {say('noteSaved')}
          </span>
        )}
      </div>
      <textarea
        id={id}
        rows={2}
        value={value}
        placeholder={say('notePlaceholder')}
        // biome-ignore lint/a11y/noAutofocus: the reader asked for a note; typing must go into it.
        autoFocus={focused}
        onInput={event => change(event.currentTarget.value)}
        onBlur={() => void saveNow()}
      />
      {state === 'failed' && (
        <p class="field-failure" role="alert">
          <Icon name="warning" />
          <span>
            {say('noteFailed')} {reason !== 'noteFailed' && say(reason)}
          </span>
          <button type="button" class="button button-quiet" onClick={() => void saveNow()}>
            {say('tryAgain')}
          </button>
        </p>
      )}
    </div>
  );
}
