import type {PaletteName} from '../../core/marking/mark-settings';
import type {Standing} from '../../core/marking/standing';

/** What a colour is for: words and lines, a ground for words, areas of a chart and lines under words. */
export type ColourUse = 'ink' | 'tint' | 'fill';

/** On a light ground, and on a dark one. */
export type ColourPair = readonly [light: string, dark: string];

export type Palette = Readonly<Record<Standing, Readonly<Record<ColourUse, ColourPair>>>>;

/**
 * The colours of the standings, by the reader's choice. `press` is that of tokens.css, which every surface starts with.
 * tests/ui/contrast.test.ts computes what can be read on what, tests/ui/colour-blindness.test.ts what can be told apart.
 */
export const palettes: Readonly<Record<PaletteName, Palette>> = {
  press: {
    named: {ink: ['#0b625d', '#7bd0c6'], tint: ['#dcf0ed', '#173b38'], fill: ['#1d8a83', '#4fb3a8']},
    unnamed: {ink: ['#7d4f00', '#e8b65c'], tint: ['#fbebca', '#42310f'], fill: ['#ab7311', '#d39b36']},
    none: {ink: ['#9c2a43', '#f29aac'], tint: ['#fbe2e6', '#4a1f29'], fill: ['#c4475f', '#e0778c']},
    own: {ink: ['#57429a', '#bcaef0'], tint: ['#e9e4f7', '#312a4c'], fill: ['#7a64bd', '#9a88dc']},
  },
  safe: {
    named: {ink: ['#0a57a0', '#7cc0f7'], tint: ['#dcebf9', '#15324d'], fill: ['#0b72c4', '#3f9fe8']},
    unnamed: {ink: ['#755200', '#e6b422'], tint: ['#faedc8', '#40320a'], fill: ['#a77600', '#e0a800']},
    none: {ink: ['#5c0f33', '#ffd9e8'], tint: ['#f6e0ea', '#4a2034'], fill: ['#6b1740', '#ffd9e8']},
    own: {ink: ['#56514a', '#b3ada3'], tint: ['#ebe8e2', '#35322e'], fill: ['#6f6a62', '#8d877d']},
  },
  vivid: {
    named: {ink: ['#004b46', '#8ff0e4'], tint: ['#d2f3ee', '#06332f'], fill: ['#006b64', '#35d6c4']},
    unnamed: {ink: ['#5f3900', '#ffd27a'], tint: ['#ffe9bd', '#3a2800'], fill: ['#9a5b00', '#ffb52e']},
    none: {ink: ['#7d0020', '#ffb8c6'], tint: ['#ffdde3', '#4a0d1d'], fill: ['#c00036', '#ff7f99']},
    own: {ink: ['#35208a', '#d3c8ff'], tint: ['#e6dfff', '#251a52'], fill: ['#4a2fb0', '#ad98ff']},
  },
  ink: {
    named: {ink: ['#3b3833', '#d5cfc5'], tint: ['#eceae5', '#33302c'], fill: ['#6f6a62', '#a39d92']},
    unnamed: {ink: ['#3b3833', '#d5cfc5'], tint: ['#eceae5', '#33302c'], fill: ['#6f6a62', '#a39d92']},
    none: {ink: ['#3b3833', '#d5cfc5'], tint: ['#eceae5', '#33302c'], fill: ['#6f6a62', '#a39d92']},
    own: {ink: ['#3b3833', '#d5cfc5'], tint: ['#eceae5', '#33302c'], fill: ['#6f6a62', '#a39d92']},
  },
};
