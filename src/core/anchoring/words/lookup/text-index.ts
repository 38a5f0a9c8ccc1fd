import {type WordedText, wordingText} from '../worded-text';
import {pairKey} from './pair-key';
import {Postings} from './postings';

/** Words between two rests. */
const sliceLength = 8_192;

/** A text with its words numbered, and where each word and each pair of neighbours stands. Built once, asked by every annotation. */
export interface TextIndex extends WordedText {
  /** For each word of the text: the number of its key. */
  readonly ids: Int32Array;
  /** The number of a key; −1 when the text has no such word. */
  idOf(key: string): number;
  readonly singles: Postings;
  /** By `pairKey`. */
  readonly pairs: Postings;
}

export function* indexingText(original: string): Generator<void, TextIndex> {
  const worded = yield* wordingText(original);
  const keys = worded.words.keys;
  const vocabulary = new Map<string, number>();
  const ids = new Int32Array(keys.length);
  const pairIds = new Int32Array(Math.max(0, keys.length - 1));
  for (let word = 0; word < keys.length; word++) {
    if (word % sliceLength === sliceLength - 1) yield;
    const key = keys[word] ?? '';
    let id = vocabulary.get(key);
    if (id === undefined) {
      id = vocabulary.size;
      vocabulary.set(key, id);
    }
    ids[word] = id;
    if (word > 0) pairIds[word - 1] = pairKey(ids[word - 1] ?? 0, id);
  }
  const singles = yield* Postings.building(ids);
  const pairs = yield* Postings.building(pairIds);
  return {...worded, ids, idOf: key => vocabulary.get(key) ?? -1, singles, pairs};
}
