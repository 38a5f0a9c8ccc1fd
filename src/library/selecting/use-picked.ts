import {useCallback, useRef, useState} from 'preact/hooks';
import {allPicked, nonePicked, type Picked, pick, rowsBetween} from './picked';

export interface Picking<Id> {
  readonly picked: Picked<Id>;
  /** With `range`: all rows from the one that was picked before. `rows`: those that are shown. */
  readonly toggle: (id: Id, on: boolean, range: boolean, rows: readonly Id[]) => void;
  readonly pickRows: (rows: readonly Id[], on: boolean) => void;
  /** All that match, on every page. */
  readonly pickAll: () => void;
  readonly clear: () => void;
}

/** The rows that the reader picks, over the pages of one list. `list` says which: of another list none is picked. */
export function usePicked<Id>(list: string): Picking<Id> {
  const [state, setState] = useState<{readonly list: string; readonly picked: Picked<Id>}>({list, picked: nonePicked});
  const before = useRef<Id | null>(null);
  const picked: Picked<Id> = state.list === list ? state.picked : nonePicked;
  const set = useCallback((next: Picked<Id>) => setState({list, picked: next}), [list]);
  return {
    picked,
    toggle(id, on, range, rows) {
      set(pick(picked, range ? rowsBetween(rows, before.current, id) : [id], on));
      before.current = id;
    },
    pickRows: (rows, on) => set(pick(picked, rows, on)),
    pickAll: () => set(allPicked),
    clear: () => set(nonePicked),
  };
}
