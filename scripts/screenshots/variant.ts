import {actStates} from '../../tests/e2e/stage/act-states';
import {speakPseudo} from './pseudo-locale';

/** A way in which a state is shown. */
export interface Variant {
  readonly name: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  /** In CSS pixels; without it each page has the width that browsers give it. Articles keep theirs. */
  readonly width?: number;
}

/** A language that the extension speaks, and the ways in which its states are shown: in one browser, one after the other. */
export interface Edition {
  readonly name: string;
  readonly variants: readonly Variant[];
  /** Changes the copy of the extension. */
  readonly prepare: (folder: string) => void;
}

export const editions: readonly Edition[] = [
  {
    name: 'English',
    prepare: actStates,
    variants: [
      {name: 'light'},
      {name: 'dark', colorScheme: 'dark'},
      {name: 'narrow', width: 320},
      {name: 'forced', forcedColors: 'active'},
    ],
  },
  {
    name: 'pseudo',
    prepare: folder => {
      actStates(folder);
      speakPseudo(folder);
    },
    variants: [{name: 'pseudo'}, {name: 'pseudo-narrow', width: 320}],
  },
];
