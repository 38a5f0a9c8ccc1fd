import type {Flag} from '../../annotations/annotation';
import type {Attribution, Form, Tone} from '../../statements/statement';

/** The words that exports print. Files travel to other people and other tools, so they are in one language. */
export const attributionWords: Readonly<Record<Attribution, string>> = {
  named: 'named source',
  unnamed: 'unnamed source',
  none: 'no source',
};

export const formWords: Readonly<Record<Form, string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported',
  block: 'passage',
};

/** Nothing is said of a neutral cue. */
export const toneWords: Readonly<Record<Tone, string>> = {
  neutral: '',
  distancing: 'distancing word',
  endorsing: 'endorsing word',
  opinion: 'judging word',
};

export const flagWords: Readonly<Record<Flag, string>> = {
  'needs-source': 'Needs a source',
  'checked-holds': 'Checked: holds',
  'checked-fails': 'Checked: does not hold',
  opinion: 'Opinion',
  'follow-up': 'Follow up',
};

/** Whom the words of a statement that has no speaker are put under. */
export const nobody = 'Nobody is given';
export const ownHighlights = 'My highlights';
