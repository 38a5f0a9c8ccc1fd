import type {LocatedAnnotation} from '../messaging/contract';
import {EmptyState} from '../ui/notices/EmptyState';
import {useWords} from '../ui/words';
import {KeptRow} from './KeptRow';

interface KeptListProps {
  readonly annotations: readonly LocatedAnnotation[];
  readonly tabId: number;
}

export function KeptList({annotations, tabId}: KeptListProps) {
  const {say, number} = useWords();
  return (
    <section class="kept" aria-labelledby="kept-heading">
      <h2 id="kept-heading">
        {say('keptHeading')} {annotations.length > 0 && <span class="heading-count">{number(annotations.length)}</span>}
      </h2>
      {annotations.length === 0 ? (
        <EmptyState icon="keep" title={say('keptEmptyTitle')} hint={say('keptEmptyHint')} />
      ) : (
        <ul>
          {annotations.map(located => (
            <KeptRow key={located.annotation.id} located={located} tabId={tabId} />
          ))}
        </ul>
      )}
    </section>
  );
}
