import type {LocatedAnnotation} from '../messaging/contract';
import {TakeAlong} from '../pages/taking/TakeAlong';
import {useWords} from '../ui/words';
import {KeptRow} from './KeptRow';

interface KeptListProps {
  readonly annotations: readonly LocatedAnnotation[];
  readonly tabId: number;
}

/** What is kept of the article, and the way to take it along. */
export function KeptList({annotations, tabId}: KeptListProps) {
  const {say, number} = useWords();
  const [first] = annotations;
  return (
    <section class="kept" aria-labelledby="kept-heading">
      <h2 id="kept-heading">
        {say('keptHeading')} {first && <span class="heading-count">{number(annotations.length)}</span>}
      </h2>
      {first === undefined ? (
        <p class="kept-nothing">{say('keptEmptyHint')}</p>
      ) : (
        <>
          <details class="kept-export">
            <summary>{say('exportThis')}</summary>
            <TakeAlong articleId={first.annotation.articleId} />
          </details>
          <ul>
            {annotations.map(located => (
              <KeptRow key={located.annotation.id} located={located} tabId={tabId} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
