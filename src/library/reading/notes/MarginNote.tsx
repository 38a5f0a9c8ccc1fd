import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {Annotation} from '../../../core/annotations/annotation';
import {linksInto} from '../../../core/exports/links/links-into';
import {EditKept} from '../../../pages/kept/EditKept';
import {NoteText} from '../../../pages/kept/note/NoteText';
import type {Keeping} from '../../../pages/kept/use-keeping';
import {keptStatement, standingOf} from '../../../pages/kept/words/annotation-words';
import {WrittenWords} from '../../../pages/kept/words/WrittenWords';
import {IconButton} from '../../../ui/controls/IconButton';
import {Icon} from '../../../ui/icons/Icon';
import {AttributionMark} from '../../../ui/statements/AttributionMark';
import {SpeakerLine} from '../../../ui/statements/SpeakerLine';
import {useWords} from '../../../ui/words';
import type {OpenedArticle} from '../use-kept-article';
import {noteId} from './note-id';

interface MarginNoteProps {
  readonly annotation: Annotation;
  readonly opened: OpenedArticle;
  readonly number: number;
  /** The reader came for this one. */
  readonly lookedAt: boolean;
  readonly keeping: Keeping;
  readonly onRemove: () => void;
}

/** Who says the words that stand beside it, what the reader wrote to them, and the way to them on the page. */
export function MarginNote({annotation, opened, number, lookedAt, keeping, onRemove}: MarginNoteProps) {
  const {say, number: write} = useWords();
  const [editing, setEditing] = useState(false);
  const note = useRef<HTMLLIElement>(null);
  const {article, annotations, captures} = opened;
  const link = useMemo(
    () => linksInto({article, annotations, captures})(annotation),
    [article, annotations, captures, annotation],
  );
  useEffect(() => {
    if (!lookedAt) return;
    note.current?.scrollIntoView({block: 'center'});
    note.current?.focus({preventScroll: true});
  }, [lookedAt]);
  const statement = keptStatement(annotation);
  const standing = standingOf(annotation);
  const known = [...new Set(annotations.flatMap(({tags}) => tags))];
  return (
    <li
      ref={note}
      id={noteId(annotation.id)}
      tabIndex={-1}
      class={`margin-note edge-${standing} ${lookedAt ? 'looked-at' : ''}`}
    >
      <div class="row-line">
        <p>
          <span class="note-mark">{write(number)}</span>
          <AttributionMark standing={standing} compact={statement !== null} />
          {statement && <SpeakerLine source={statement.source} speaker={statement.speaker} />}
        </p>
        <div class="row-actions">
          {link && (
            <a class="icon-button" href={link} target="_blank" rel="noreferrer" title={say('showOnPage')}>
              <Icon name="external" />
              <span class="read-out">{say('showOnPage')}</span>
            </a>
          )}
          <IconButton icon="note" label={say('editKept')} expanded={editing} onClick={() => setEditing(!editing)} />
          <IconButton icon="bin" label={say('remove')} onClick={onRemove} />
        </div>
      </div>
      {editing ? (
        <EditKept annotation={annotation} keeping={keeping} knownTags={known} />
      ) : (
        <WrittenWords annotation={annotation} showNote={note => <NoteText note={note} />} />
      )}
    </li>
  );
}
