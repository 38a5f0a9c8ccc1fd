import {useId, useState} from 'preact/hooks';
import {Icon} from '../icons/Icon';
import {useSay} from '../words';
import {addTag} from './writing/add-tag';

interface TagsFieldProps {
  readonly tags: readonly string[];
  /** Those used before, to complete from. */
  readonly known: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
}

/** Enter or a comma sets a tag; Backspace in the empty field takes the last one away. */
export function TagsField({tags, known, onTags}: TagsFieldProps) {
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
      <label for={id}>{say('tagsLabel')}</label>
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
        <input
          id={id}
          list={`${id}-known`}
          value={written}
          placeholder={say('tagsPlaceholder')}
          autocomplete="off"
          onInput={event => setWritten(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={() => set(written)}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter(tag => !tags.includes(tag))
            .map(tag => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </div>
  );
}
