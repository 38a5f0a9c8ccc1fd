import type {Reading} from '../../reading';
import type {Sequence} from '../features/sequence';
import {transitionClasses} from '../features/transition-classes';
import type {Part} from '../parts/find-parts';

/** What the linker looks at: an article's positions, which block and sentence each is in, and the parts found. */
export interface Scene {
  readonly sequence: Sequence;
  readonly parts: readonly Part[];
  /** Block and sentence numbers a position. */
  readonly blockAt: Int32Array;
  readonly sentenceAt: Int32Array;
}

/** Sets the scene; linear. */
export function setScene(reading: Reading, sequence: Sequence, parts: readonly Part[]): Scene {
  const blockAt = new Int32Array(sequence.length);
  const sentenceAt = new Int32Array(sequence.length);
  let block = -1;
  let sentence = 0;
  for (let position = 0; position < sequence.length; position++) {
    if (sequence.classes[position] === transitionClasses.block) block++;
    blockAt[position] = block;
    const token = reading.tokens[sequence.tokenAt[position] ?? -1];
    while (token && (reading.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= token.start) sentence++;
    sentenceAt[position] = sentence;
  }
  return {sequence, parts, blockAt, sentenceAt};
}
