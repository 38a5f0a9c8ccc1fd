import type {Pause} from '../statements/attribution-model';
import {type Located, locatingAll} from './locating-all';
import type {Selectors} from './selectors';

/**
 * Locates all annotations of an article together: each by its selectors, of which an interrupted quotation has several.
 * The text is read once; unedited words are found by looking them up, and only what is left is compared with the
 * places that could hold it. `pause` is awaited between slices of a few milliseconds. Linear in the text’s length and
 * in the number of annotations.
 */
export async function locateAll(
  annotations: readonly (readonly Selectors[])[],
  text: string,
  pause: Pause,
): Promise<Located[]> {
  const steps = locatingAll(annotations, text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
