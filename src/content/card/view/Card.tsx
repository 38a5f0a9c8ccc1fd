import {useSay} from '../../../ui/words';
import {CardHead} from './CardHead';
import type {CardDeeds, CardView} from './card-view';
import {EdgeHandles} from './correct/EdgeHandles';
import {ExtentPart} from './correct/ExtentPart';
import {KeepPart} from './keep/KeepPart';
import {CardNews} from './news/CardNews';
import {ChangedPart} from './news/ChangedPart';
import {Farewell} from './news/Farewell';
import {SaidPart} from './SaidPart';

interface CardProps {
  readonly view: CardView;
  readonly deeds: CardDeeds;
}

/** What there is to say of some words of the article, and what the reader can do with them. */
export function Card({view, deeds}: CardProps) {
  const say = useSay();
  const {statement, annotation, located, extent} = view;
  if (view.isOutlived) return <Farewell onClose={deeds.close} />;
  const undoByKey = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isUndo || isWriting) return;
    event.preventDefault();
    if (view.wasRemoved) deeds.restore();
    else if (view.undoable !== null) deeds.undo();
  };
  return (
    <>
      <div class="card" role="dialog" aria-label={say('cardLabel')} tabIndex={-1} onKeyDown={undoByKey}>
        <CardHead view={view} deeds={deeds} />
        {extent !== null && <ExtentPart view={view} extent={extent} deeds={deeds} />}
        <KeepPart key={view.key} view={view} deeds={deeds}>
          {statement !== null && <SaidPart statement={statement} correction={annotation?.correction ?? null} />}
          {located?.state === 'changed' && <ChangedPart located={located} onAccept={deeds.acceptChange} />}
          <CardNews view={view} deeds={deeds} />
        </KeepPart>
      </div>
      {extent !== null && <EdgeHandles article={view.article} extent={extent} deeds={deeds} />}
    </>
  );
}
