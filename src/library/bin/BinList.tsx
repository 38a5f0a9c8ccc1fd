import type {AnnotationId} from '../../core/annotations/annotation';
import type {AnnotationRow, Found} from '../../core/library/found';
import {callBackground} from '../../messaging/call-background';
import {Button} from '../../ui/controls/Button';
import {useSay} from '../../ui/words';
import {useHere} from '../address/use-here';
import {JobLine} from '../asking/JobLine';
import {PickBox} from '../selecting/PickBox';
import {PickedBar} from '../selecting/PickedBar';
import {countPicked, isPicked} from '../selecting/picked';
import {useMany} from '../selecting/use-many';
import {usePicked} from '../selecting/use-picked';
import type {Undoing} from '../undoing/use-undo';
import {BinEntry} from './BinEntry';

interface BinListProps {
  readonly found: Found<AnnotationRow>;
  readonly undoing: Undoing;
}

/** One page of the bin; what is picked is restored together. */
export function BinList({found, undoing}: BinListProps) {
  const say = useSay();
  const [{wanted}] = useHere();
  const many = useMany(undoing);
  const {picked, toggle, pickRows, pickAll, clear} = usePicked<AnnotationId>(wanted.words);
  const rows = found.rows.map(({annotation}) => annotation.id);
  const pickedCount = countPicked(picked, found.total);
  const pickedIds = async () =>
    picked.all
      ? (await callBackground('findIds', {wanted, bin: true})).filter(id => isPicked(picked, id))
      : [...picked.ids];
  const restore = async () => {
    if (await many.doTo(pickedIds, {do: 'restore'})) clear();
  };
  return (
    <>
      <div class="pick-page">
        <PickBox
          label={say('libraryPickPage')}
          picked={rows.every(id => isPicked(picked, id))}
          onPick={on => pickRows(rows, on)}
          labelShown
        />
      </div>
      <ul class="row-list">
        {found.rows.map(row => (
          <BinEntry
            key={row.annotation.id}
            row={row}
            picked={isPicked(picked, row.annotation.id)}
            onPick={(on, range) => toggle(row.annotation.id, on, range, rows)}
            onRestore={() => void many.doTo(async () => [row.annotation.id], {do: 'restore'})}
          />
        ))}
      </ul>
      {pickedCount > 0 && (
        <PickedBar picked={pickedCount} total={found.total} onPickAll={pickAll} onClear={clear}>
          <div class="picked-deeds">
            <Button icon="undo" disabled={many.job.running} onClick={() => void restore()}>
              {say('libraryRestore')}
            </Button>
          </div>
          <JobLine job={many.job} label={say('libraryChanging')} />
        </PickedBar>
      )}
    </>
  );
}
