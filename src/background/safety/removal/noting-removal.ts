import type {Connection} from '../../storage/connection';
import {readStored} from '../../storage/transact';
import type {SafetyParts} from '../safety-parts';

type Noting = Pick<SafetyParts, 'connection' | 'notebook'>;

/** Removals that go on now. */
let going = 0;

/**
 * Does work that may leave nothing of what is kept, as the reader wants it, and notes that before: a worker that dies when
 * all is gone must leave word that it was not lost. While anything is left there is no note. `now` is ISO 8601.
 */
export async function notingRemoval<T>(
  {connection, notebook}: Noting,
  now: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!(await isAnyKept(connection))) return work();
  going += 1;
  try {
    await notebook.change(() => ({emptiedAt: now}));
    return await work();
  } finally {
    going -= 1;
    await dropNote({connection, notebook});
  }
}

/** Takes the note back while anything is kept, also one of a worker that died amid a removal: what is gone later was lost. */
export async function dropNote({connection, notebook}: Noting): Promise<void> {
  const {emptiedAt} = await notebook.read();
  if (emptiedAt === null || !(await isAnyKept(connection))) return;
  // Unless it was written since, or another removal relies on it.
  await notebook.change(notes => (going === 0 && notes.emptiedAt === emptiedAt ? {emptiedAt: null} : {}));
}

function isAnyKept(connection: Connection): Promise<boolean> {
  return readStored(
    connection,
    async transaction => (await transaction.objectStore('annotations').openKeyCursor()) !== null,
  );
}
