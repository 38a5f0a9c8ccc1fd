/** Which rows the reader has picked: these, or all that match but these. Made anew when what is wanted changes. */
export interface Picked<Id> {
  readonly all: boolean;
  /** With `all`: those that are left out. */
  readonly ids: ReadonlySet<Id>;
}

export const nonePicked: Picked<never> = {all: false, ids: new Set()};
export const allPicked: Picked<never> = {all: true, ids: new Set()};

export function isPicked<Id>({all, ids}: Picked<Id>, id: Id): boolean {
  return ids.has(id) !== all;
}

/** `total`: rows that match. */
export function countPicked<Id>({all, ids}: Picked<Id>, total: number): number {
  return all ? Math.max(0, total - ids.size) : ids.size;
}

/** The same with these rows picked, or not. */
export function pick<Id>(picked: Picked<Id>, ids: readonly Id[], on: boolean): Picked<Id> {
  const changed = new Set(picked.ids);
  for (const id of ids) {
    if (on === picked.all) changed.delete(id);
    else changed.add(id);
  }
  return {all: picked.all, ids: changed};
}

/** The rows from one to another, both included, in either direction; only the last when the first is not among the rows. */
export function rowsBetween<Id>(rows: readonly Id[], from: Id | null, to: Id): readonly Id[] {
  const [start, end] = [from === null ? -1 : rows.indexOf(from), rows.indexOf(to)];
  return start < 0 ? [to] : rows.slice(Math.min(start, end), Math.max(start, end) + 1);
}
