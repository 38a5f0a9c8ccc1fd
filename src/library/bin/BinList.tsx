import type {AnnotationRow, Found} from '../../core/library/found';
import {Button} from '../../ui/controls/Button';
import {useSay} from '../../ui/words';
import {PickableList, type PickedRows} from '../selecting/PickableList';
import {useMany} from '../selecting/use-many';
import type {Undoing} from '../undoing/use-undo';
import {BinEntry} from './BinEntry';

interface BinListProps {
  readonly found: Found<AnnotationRow>;
  readonly undoing: Undoing;
}

/** One page of the bin; what is picked is restored together. */
export function BinList({found, undoing}: BinListProps) {
  const say = useSay();
  const many = useMany(undoing);
  const restore = async ({ids, clear}: Pick<PickedRows, 'ids' | 'clear'>) => {
    if (await many.doTo(ids, {do: 'restore'})) clear();
  };
  return (
    <PickableList
      found={found}
      bin
      job={many.job}
      entry={(row, picking) => (
        <BinEntry
          key={row.annotation.id}
          row={row}
          picking={picking}
          onRestore={() => void many.doTo(async () => [row.annotation.id], {do: 'restore'})}
        />
      )}
      deeds={rows => (
        <div class="picked-deeds">
          <Button icon="undo" disabled={many.job.running} onClick={() => void restore(rows)}>
            {say('libraryRestore')}
          </Button>
        </div>
      )}
    />
  );
}
