import {type Standing, standings} from './standing';

/** What can be switched on pages: by who stands behind the words, and whether they are quoted or only reported. */
export const markKinds = [...standings, 'quoted', 'reported'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Colours of the four standings; `safe` are told apart by readers who see no red or no green, `ink` has none. */
export const paletteNames = ['press', 'safe', 'vivid', 'ink'] as const;
export type PaletteName = (typeof paletteNames)[number];

/** The line under marked words, as CSS draws it. */
export const lineStyles = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const;
export type LineStyle = (typeof lineStyles)[number];

/** Which marks the reader wants to see on pages, and how they look. */
export interface MarkSettings {
  /** Off: nothing is painted on any page. */
  readonly on: boolean;
  /** What is not shown while the rest is. */
  readonly hidden: readonly MarkKind[];
  /** The strip at the window's edge. */
  readonly strip: boolean;
  /** The legend on the page. */
  readonly legend: boolean;
  readonly palette: PaletteName;
  readonly lines: Readonly<Record<Standing, LineStyle>>;
}

export const defaultMarks: MarkSettings = {
  on: true,
  hidden: [],
  strip: true,
  legend: true,
  palette: 'press',
  lines: {named: 'solid', unnamed: 'dashed', none: 'dotted', own: 'double'},
};
