import {confidenceThreshold} from './confidence-threshold';
import type {Statement} from './statement';

/** Too unsure to be counted or shown unasked. */
export function isDoubtful({confidence}: Pick<Statement, 'confidence'>): boolean {
  return confidence < confidenceThreshold;
}
