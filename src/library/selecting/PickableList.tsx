import type {ComponentChildren} from 'preact';
import {useRef} from 'preact/hooks';
import type {AnnotationId} from '../../core/annotations/annotation';
import type {AnnotationRow, Found} from '../../core/library/found';
import {callBackground} from '../../messaging/call-background';
import {JobLine} from '../../pages/jobs/JobLine';
import type {JobWatch} from '../../pages/jobs/use-job';
import {useSay} from '../../ui/words';
import {useHere} from '../address/use-here';
import {writePlace} from '../address/write-place';
import {useRowFocus} from '../lists/use-row-focus';
import {PickBox} from './PickBox';
import {PickedBar} from './PickedBar';
import {countPicked, isPicked} from './picked';
import {usePicked} from './use-picked';

/** What is picked, as far as a deed has to know it. */
export interface PickedRows {
  /** In one page or in many: they are looked up when they are needed. */
  readonly ids: () => Promise<readonly AnnotationId[]>;
  readonly count: number;
  readonly clear: () => void;
}

/** Whether one row is picked, and how it is. */
export interface RowPicking {
  readonly picked: boolean;
  readonly onPick: (on: boolean, range: boolean) => void;
}

interface PickableListProps {
  readonly found: Found<AnnotationRow>;
  readonly bin: boolean;
  readonly job: JobWatch;
  readonly entry: (row: AnnotationRow, picking: RowPicking) => ComponentChildren;
  readonly deeds: (rows: PickedRows) => ComponentChildren;
}

/** One page of a list, each row of which can be picked for what is done to many. */
export function PickableList({found, bin, job, entry, deeds}: PickableListProps) {
  const say = useSay();
  const [here] = useHere();
  const {picked, toggle, pickRows, pickAll, clear} = usePicked<AnnotationId>(
    writePlace({...here, page: 1, order: null}),
  );
  const rows = found.rows.map(({annotation}) => annotation.id);
  const list = useRef<HTMLUListElement>(null);
  useRowFocus(list, found.rows);
  const count = countPicked(picked, found.total);
  const ids = async () => {
    if (!picked.all) return [...picked.ids];
    const all = await callBackground('findIds', {wanted: here.wanted, bin});
    return all.filter(id => isPicked(picked, id));
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
      <ul ref={list} class="row-list">
        {found.rows.map(row => {
          const {id} = row.annotation;
          return entry(row, {picked: isPicked(picked, id), onPick: (on, range) => toggle(id, on, range, rows)});
        })}
      </ul>
      {count > 0 && (
        <PickedBar picked={count} total={found.total} onPickAll={pickAll} onClear={clear}>
          {deeds({ids, count, clear})}
          <JobLine job={job} label={say('libraryChanging')} />
        </PickedBar>
      )}
    </>
  );
}
