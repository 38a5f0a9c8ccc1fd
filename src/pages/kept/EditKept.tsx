import {useState} from 'preact/hooks';
import type {Annotation} from '../../core/annotations/annotation';
import type {Collision} from '../../core/annotations/merging/merge-written';
import type {AnnotationChanges} from '../../messaging/contract';
import {FlagPicker} from '../../ui/controls/FlagPicker';
import {NoteField} from '../../ui/controls/NoteField';
import {TagsField} from '../../ui/controls/TagsField';
import type {MessageKey} from '../../ui/message-key';
import {CollisionNews} from '../../ui/notices/CollisionNews';
import {failureKey} from '../../ui/notices/failure-key';
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
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const [collisions, setCollisions] = useState<readonly Collision[]>([]);
  const write = async (changes: AnnotationChanges, seen?: AnnotationChanges) => {
    const merged = await keeping.write(annotation, changes, seen);
    setCollisions(merged.collisions);
    return merged.annotation;
  };
  const choose = (changes: AnnotationChanges) =>
    void write(changes).then(
      () => setFailure(null),
      (error: unknown) => setFailure(failureKey(error)),
    );
  const saveNote = async (note: string, seen: string) => (await write({note}, {note: seen})).note;
  return (
    <div class="edit-kept">
      <FlagPicker flag={annotation.flag} onFlag={flag => choose({flag})} />
      <NoteField note={annotation.note} onSave={saveNote} />
      <TagsField tags={annotation.tags} known={knownTags} onTags={tags => choose({tags})} />
      <div role="status">
        <CollisionNews collisions={collisions} />
      </div>
      {failure !== null && (
        <p class="field-failure" role="alert">
          {say(failure)}
        </p>
      )}
    </div>
  );
}
