import {useCallback, useMemo, useState} from 'preact/hooks';
import {setApart} from '../../core/articles/set-apart';
import type {AnnotationRow} from '../../core/library/found';
import {EditKept} from '../../pages/kept/EditKept';
import type {Keeping} from '../../pages/kept/use-keeping';
import {keptStatement, keptWords, standingOf} from '../../pages/kept/words/annotation-words';
import {WrittenWords} from '../../pages/kept/words/WrittenWords';
import {IconButton} from '../../ui/controls/IconButton';
import {AttributionMark} from '../../ui/statements/AttributionMark';
import {cutWords} from '../../ui/statements/cut-words';
import {useWords} from '../../ui/words';
import {PlaceLink} from '../address/PlaceLink';
import {hitsIn} from '../marked/hits-in';
import {MarkedWords} from '../marked/MarkedWords';
import type {RowPicking} from '../selecting/PickableList';
import {PickBox} from '../selecting/PickBox';
import {FoundSpeaker} from './FoundSpeaker';

interface AnnotationEntryProps {
  readonly row: AnnotationRow;
  readonly picking: RowPicking;
  readonly keeping: Keeping;
  readonly knownTags: readonly string[];
  readonly onRemove: () => void;
}

/** Letters of the words and of the note that a row shows. */
const longest = {words: 320, note: 240, label: 60};

/** One kept annotation among those of all articles: its words, who stands behind them, where they stood, what was written to them. */
export function AnnotationEntry({row, picking, keeping, knownTags, onRemove}: AnnotationEntryProps) {
  const {say, day} = useWords();
  const [editing, setEditing] = useState(false);
  const {annotation, article} = row;
  const terms = useMemo(() => new Set(row.terms), [row.terms]);
  const show = useCallback(
    (words: string, atMost: number) => <MarkedWords text={words} hits={hitsIn(words, terms)} atMost={atMost} />,
    [terms],
  );
  const words = keptWords(annotation).join(' … ');
  const statement = keptStatement(annotation);
  const standing = standingOf(annotation);
  return (
    <li class={`statement-row pickable-row edge-${standing} ${picking.picked ? 'picked' : ''}`}>
      <PickBox label={say('libraryPick', cutWords(words, longest.label))} {...picking} />
      <div class="pickable-body">
        <PlaceLink to={{article: article.id, annotation: annotation.id}} class="row-link">
          <q class="quote">{show(words, longest.words)}</q>
        </PlaceLink>
        <div class="row-line">
          <p>
            <AttributionMark standing={standing} compact={statement !== null} />
            {statement && <FoundSpeaker source={statement.source} speaker={statement.speaker} terms={terms} />}
          </p>
          <div class="row-actions">
            <IconButton icon="note" label={say('editKept')} expanded={editing} onClick={() => setEditing(!editing)} />
            <IconButton icon="bin" label={say('remove')} onClick={onRemove} />
          </div>
        </div>
        {editing ? (
          <EditKept annotation={annotation} keeping={keeping} knownTags={knownTags} />
        ) : (
          <WrittenWords annotation={annotation} atMost={longest.note} show={show} />
        )}
        <p class="row-origin">
          {show(article.title || article.url, 160)}
          {article.siteName && ` · ${setApart(article.siteName)}`} · {day(annotation.createdAt)}
        </p>
      </div>
    </li>
  );
}
