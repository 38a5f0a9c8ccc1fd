import type {HighlightColour} from '../../core/annotations/annotation';
import type {ColourPair} from './palettes';

/** The colours that the reader can give a highlight, apart from the usual one; none is mistaken for a standing's. */
export const highlightPalette: Readonly<
  Record<HighlightColour, {readonly ink: ColourPair; readonly fill: ColourPair}>
> = {
  blue: {ink: ['#1d4f9c', '#9cc4ff'], fill: ['#3979d6', '#5b9bf0']},
  green: {ink: ['#3d5c0f', '#b5d97a'], fill: ['#5f871c', '#8fbd45']},
  yellow: {ink: ['#665200', '#f0dc6a'], fill: ['#917900', '#e0c52e']},
  grey: {ink: ['#4a4d52', '#c3c7cc'], fill: ['#777c84', '#969ca5']},
};
