import {Button} from '../../../../ui/controls/Button';
import {CollisionNews} from '../../../../ui/notices/CollisionNews';
import {Notice} from '../../../../ui/notices/Notice';
import {useSay} from '../../../../ui/words';
import type {CardDeeds, CardView} from '../card-view';

/** What went wrong, and what can be undone. */
export function CardNews({view, deeds}: {readonly view: CardView; readonly deeds: CardDeeds}) {
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
