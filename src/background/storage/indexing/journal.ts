import type {AnnotationId} from '../../../core/annotations/annotation';

/** Ids in one note: few enough that whoever catches up can stop between two. */
const inOneNote = 500;

/** A transaction that may write into the journal. */
interface Noting {
  objectStore(name: 'journal'): {add(ids: readonly AnnotationId[]): Promise<number>};
}

/**
 * Notes that these annotations were written or removed, in the transaction that does it: so the index knows, whenever
 * it is asked and whatever died meanwhile, what it has not taken in yet.
 */
export async function noteWritten(transaction: Noting, ids: readonly AnnotationId[]): Promise<void> {
  const journal = transaction.objectStore('journal');
  for (let start = 0; start < ids.length; start += inOneNote) await journal.add(ids.slice(start, start + inOneNote));
}
