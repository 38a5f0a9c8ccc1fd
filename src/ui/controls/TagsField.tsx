import {useId, useState} from 'preact/hooks';
import {Icon} from '../icons/Icon';
import {useSay} from '../words';
import {addTag} from './writing/add-tag';
import {CompletedInput} from './writing/CompletedInput';

interface TagsFieldProps {
  readonly tags: readonly string[];
  /** Those used before, to complete from; the likeliest first. */
  readonly known: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
  readonly onFocus?: () => void;
}

/** Enter or a comma sets a tag; Backspace in the empty field takes the last one away. */
export function TagsField({tags, known, onTags, onFocus}: TagsFieldProps) {
  const say = useSay();
  const id = useId();
  const [written, setWritten] = useState('');
  const set = (tag: string) => {
    const more = addTag(tags, tag);
    if (more.length > tags.length) onTags(more);
    setWritten('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      set(written);
    } else if (event.key === 'Backspace' && written === '' && tags.length > 0) {
      onTags(tags.slice(0, -1));
    }
  };
  return (
    <div class="tags-field">
      <label id={`${id}-label`} for={id}>
        {say('tagsLabel')}
      </label>
      <div class="tags-row">
        {tags.map(tag => (
          <button
            key={tag}
            type="button"
            class="tag"
            aria-label={say('tagRemove', tag)}
            onClick={() => onTags(tags.filter(other => other !== tag))}
          >
            <span>{tag}</span>
            <Icon name="close" />
          </button>
        ))}
        <CompletedInput
          id={id}
          value={written}
          onValue={setWritten}
          options={known.filter(tag => !tags.includes(tag))}
          onChoose={set}
          placeholder={say('tagsPlaceholder')}
          onKeyDown={press}
          onFocus={onFocus}
          onBlur={() => set(written)}
        />
      </div>
    </div>
  );
}
