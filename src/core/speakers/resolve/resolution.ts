import type {Speaker} from '../speaker';

/** Whom source words stand for, and whether the reader is told. */
export interface Resolution {
  readonly speaker: Speaker | null;
  /** `nobody`: the words name no source at all, as *according to reports*. */
  readonly told: 'named' | 'unnamed' | 'nobody';
}

export const untold: Resolution = {speaker: null, told: 'unnamed'};

export function toldBy(speaker: Speaker): Resolution {
  return {speaker, told: 'named'};
}
