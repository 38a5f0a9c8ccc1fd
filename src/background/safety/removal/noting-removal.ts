import {readStored} from '../../storage/transact';
import type {SafetyParts} from '../safety-parts';

/**
 * Does work that may leave nothing of what is kept, as the reader wants it, and notes that before: a worker that dies when
 * all is gone must leave word that it was not lost. When anything is left, the note is taken back. `now` is ISO 8601.
 */
export async function notingRemoval<T>(
  {connection, notebook}: Pick<SafetyParts, 'connection' | 'notebook'>,
  now: string,
  work: () => Promise<T>,
): Promise<T> {
  const isAnyKept = (): Promise<boolean> =>
    readStored(
      connection,
      async transaction => (await transaction.objectStore('annotations').openKeyCursor()) !== null,
    );
  if (!(await isAnyKept())) return work();
  const {emptiedAt} = await notebook.read();
  await notebook.write({emptiedAt: now});
  try {
    return await work();
  } finally {
    if (await isAnyKept()) await notebook.write({emptiedAt});
  }
}
