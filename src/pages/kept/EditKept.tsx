import {useState} from 'preact/hooks';
import type {Annotation} from '../../core/annotations/annotation';
import type {AnnotationChanges} from '../../messaging/contract';
import {FlagPicker} from '../../ui/controls/FlagPicker';
import {NoteField} from '../../ui/controls/NoteField';
import {TagsField} from '../../ui/controls/TagsField';
import {useSay} from '../../ui/words';
import type {Keeping} from './use-keeping';

interface EditKeptProps {
  readonly annotation: Annotation;
  readonly keeping: Keeping;
  readonly knownTags: readonly string[];
}

/** Verdict, note and tags of what is kept; every change is stored as it is made. */
export function EditKept({annotation, keeping, knownTags}: EditKeptProps) {
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const write = (changes: AnnotationChanges) =>
    void keeping.write(annotation.id, changes).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div class="edit-kept">
      <FlagPicker flag={annotation.flag} onFlag={flag => write({flag})} />
      <NoteField note={annotation.note} onSave={note => keeping.write(annotation.id, {note})} />
      <TagsField tags={annotation.tags} known={knownTags} onTags={tags => write({tags})} />
      {failed && (
        <p class="field-failure" role="alert">
          {say('keepingFailed')}
        </p>
      )}
    </div>
  );
}
