import type {Span} from '../../articles/span';
import {indexAt, type Word} from '../reading/words';
import type {Form} from '../statement';

/** Shares of a content's words in quotation marks: all but a slip, hardly any. */
const direct = 0.95;
const indirect = 0.02;

/** Tells from the marks how the content is reported. */
export function formOf(content: readonly Span[], words: readonly Word[]): Form {
  let [quoted, all] = [0, 0];
  for (const span of content) {
    for (let i = indexAt(words, span.start); (words[i]?.start ?? Number.POSITIVE_INFINITY) < span.end; i++) {
      const word = words[i];
      if (!word?.spoken) continue;
      all++;
      if (word.quotation >= 0) quoted++;
    }
  }
  if (all === 0 || quoted / all <= indirect) return 'indirect';
  return quoted / all >= direct ? 'direct' : 'mixed';
}
