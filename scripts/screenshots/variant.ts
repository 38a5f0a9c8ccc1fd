import {speakPseudo} from './pseudo-locale';

/** A way in which every scene is shown. */
export interface Variant {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  /** Of our own pages, in CSS pixels; without it each has the width that browsers give it. */
  readonly width?: number;
  readonly prepare?: (folder: string) => void;
}

export const variants: readonly Variant[] = [
  {name: 'light', colorScheme: 'light'},
  {name: 'dark', colorScheme: 'dark'},
  {name: 'narrow', colorScheme: 'light', width: 320},
  {name: 'pseudo', colorScheme: 'light', width: 320, prepare: speakPseudo},
];
