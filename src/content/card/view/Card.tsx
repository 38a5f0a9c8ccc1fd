import {Button} from '../../../ui/controls/Button';
import {IconButton} from '../../../ui/controls/IconButton';
import {CollisionNews} from '../../../ui/notices/CollisionNews';
import {Notice} from '../../../ui/notices/Notice';
import {useSay} from '../../../ui/words';
import {CardHead} from './CardHead';
import {ChangedPart} from './ChangedPart';
import {ChosenPart} from './ChosenPart';
import type {CardDeeds, CardView} from './card-view';
import {KeepPart} from './KeepPart';
import {SaidPart} from './SaidPart';

interface CardProps {
  readonly view: CardView;
  readonly deeds: CardDeeds;
}

/** What there is to say of some words of the article, and what the reader can do with them. */
export function Card({view, deeds}: CardProps) {
  const say = useSay();
  const {statement, annotation, located} = view;
  const corrected = annotation?.correction?.speaker ?? null;
  if (view.isOutlived) return <Farewell onClose={deeds.close} />;
  return (
    <div class="card" role="dialog" aria-label={say('cardLabel')} tabIndex={-1}>
      <CardHead view={view} deeds={deeds} />
      <div class="card-body">
        {statement !== null && (
          <SaidPart statement={statement} speaker={corrected ?? statement.speaker} isCorrected={corrected !== null} />
        )}
        {located?.state === 'changed' && <ChangedPart located={located} onAccept={deeds.acceptChange} />}
        <CardNews view={view} deeds={deeds} />
        <KeepPart key={view.key} view={view} deeds={deeds} />
        <ChosenPart view={view} deeds={deeds} />
      </div>
    </div>
  );
}

/** What is left to say on a page that is older than the extension. */
function Farewell({onClose}: {readonly onClose: () => void}) {
  const say = useSay();
  return (
    <div class="card" role="dialog" aria-label={say('cardLabel')} tabIndex={-1}>
      <header class="card-head">
        <span class="card-tools">
          <IconButton icon="close" label={say('cardClose')} onClick={onClose} />
        </span>
      </header>
      <div class="card-body">
        <Notice icon="warning">{say('cardUpdated')}</Notice>
      </div>
    </div>
  );
}

/** What went wrong, and what can be undone. */
function CardNews({view, deeds}: CardProps) {
  const say = useSay();
  const {unsavedNote} = view;
  return (
    <div role="status">
      {view.wasRemoved && (
        <Notice
          icon="bin"
          action={
            <Button weight="quiet" icon="undo" onClick={deeds.restore}>
              {say('undo')}
            </Button>
          }
        >
          {say('cardRemoved')}
        </Notice>
      )}
      <CollisionNews collisions={view.collisions} />
      {view.failure !== null && (unsavedNote === null || view.failure !== 'keepingFailed') && (
        <Notice icon="warning">{say(view.failure)}</Notice>
      )}
      {unsavedNote !== null && (
        <Notice
          icon="warning"
          action={
            <Button weight="quiet" onClick={() => void deeds.note(unsavedNote.note, unsavedNote.seen)}>
              {say('tryAgain')}
            </Button>
          }
        >
          {say('noteFailed')} <span class="quote">{unsavedNote.note}</span>
        </Notice>
      )}
    </div>
  );
}
