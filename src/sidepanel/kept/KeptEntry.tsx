import {useState} from 'preact/hooks';
import type {Article} from '../../core/articles/article';
import type {LocatedAnnotation} from '../../messaging/contract';
import {EditKept} from '../../pages/kept/EditKept';
import {NoteText} from '../../pages/kept/note/NoteText';
import type {Keeping} from '../../pages/kept/use-keeping';
import {keptStatement, standingOf} from '../../pages/kept/words/annotation-words';
import {WrittenWords} from '../../pages/kept/words/WrittenWords';
import type {Jumps} from '../../pages/reading/use-jumps';
import {Button} from '../../ui/controls/Button';
import {IconButton} from '../../ui/controls/IconButton';
import {AttributionMark} from '../../ui/statements/AttributionMark';
import {SpeakerLine} from '../../ui/statements/SpeakerLine';
import {useSay} from '../../ui/words';
import {EarlierWords} from './EarlierWords';
import {PlacedWords} from './PlacedWords';

interface KeptEntryProps {
  readonly located: LocatedAnnotation;
  readonly article: Article;
  readonly jumps: Jumps;
  readonly keeping: Keeping;
  readonly knownTags: readonly string[];
}

/** One kept annotation: its words and what became of them, what the reader wrote, and what can be done. */
export function KeptEntry({located, article, jumps, keeping, knownTags}: KeptEntryProps) {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const {annotation, state} = located;
  const statement = keptStatement(annotation);
  const show = () => jumps.toAnnotation(annotation.id);
  const standing = standingOf(annotation);
  return (
    <li class={`statement-row edge-${standing}`}>
      <PlacedWords located={located} onShow={show} />
      <div class="row-line">
        <p>
          <AttributionMark standing={standing} compact={statement !== null} />
          {statement && <SpeakerLine source={statement.source} speaker={statement.speaker} />}
        </p>
        <div class="row-actions">
          <IconButton icon="note" label={say('editKept')} expanded={editing} onClick={() => setEditing(!editing)} />
          <IconButton icon="bin" label={say('remove')} onClick={() => keeping.remove(annotation)} />
        </div>
      </div>
      {state === 'changed' && (
        <p class="entry-offer">
          <Button icon="place" onClick={show}>
            {say('showOnPage')}
          </Button>
          <Button icon="check" onClick={() => keeping.accept(article, located)}>
            {say('acceptChange')}
          </Button>
        </p>
      )}
      {state === 'gone' && <p class="entry-offer">{say('findAgainHint')}</p>}
      {editing ? (
        <EditKept annotation={annotation} keeping={keeping} knownTags={knownTags} />
      ) : (
        <WrittenWords annotation={annotation} showNote={note => <NoteText note={note} />} />
      )}
      <EarlierWords annotation={annotation} />
    </li>
  );
}
