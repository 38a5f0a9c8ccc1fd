import {useMemo} from 'preact/hooks';
import {setApart} from '../../core/articles/set-apart';
import type {AnnotationRow} from '../../core/library/found';
import {keptStatement, keptWords, standingOf} from '../../pages/kept/words/annotation-words';
import {WrittenWords} from '../../pages/kept/words/WrittenWords';
import {Button} from '../../ui/controls/Button';
import {AttributionMark} from '../../ui/statements/AttributionMark';
import {cutWords} from '../../ui/statements/cut-words';
import {SpeakerLine} from '../../ui/statements/SpeakerLine';
import {useWords} from '../../ui/words';
import {hitsIn} from '../marked/hits-in';
import {MarkedWords} from '../marked/MarkedWords';
import type {RowPicking} from '../selecting/PickableList';
import {PickBox} from '../selecting/PickBox';
import {daysLeft} from './days-left';

interface BinEntryProps {
  readonly row: AnnotationRow;
  readonly picking: RowPicking;
  readonly onRestore: () => void;
}

/** Removed words, how long they can be restored, and the way back. */
export function BinEntry({row, picking, onRestore}: BinEntryProps) {
  const {say, count} = useWords();
  const {annotation, article} = row;
  const terms = useMemo(() => new Set(row.terms), [row.terms]);
  const words = keptWords(annotation).join(' … ');
  const statement = keptStatement(annotation);
  const standing = standingOf(annotation);
  const left = daysLeft(annotation.deletedAt ?? '', Date.now());
  return (
    <li class={`statement-row pickable-row edge-${standing} ${picking.picked ? 'picked' : ''}`}>
      <PickBox label={say('libraryPick', cutWords(words, 60))} {...picking} />
      <div class="pickable-body">
        <q class="quote">
          <MarkedWords text={words} hits={hitsIn(words, terms)} atMost={320} />
        </q>
        <div class="row-line">
          <p>
            <AttributionMark standing={standing} compact={statement !== null} />
            {statement && <SpeakerLine source={statement.source} speaker={statement.speaker} />}
          </p>
          <Button icon="undo" onClick={onRestore}>
            {say('libraryRestore')}
          </Button>
        </div>
        <WrittenWords annotation={annotation} atMost={240} />
        <p class="row-origin">
          {setApart(article.title || article.url)} ·{' '}
          {count(left, {one: 'libraryDaysLeftOne', other: 'libraryDaysLeftMany'})}
        </p>
      </div>
    </li>
  );
}
