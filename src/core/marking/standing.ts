import {attributions} from '../statements/statement';

/** Who stands behind words that are marked; `own`: a highlight of the reader's. */
export const standings = [...attributions, 'own'] as const;
export type Standing = (typeof standings)[number];
