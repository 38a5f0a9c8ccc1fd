import {highlightColours} from '../../core/annotations/annotation';
import type {LineStyle, MarkSettings} from '../../core/marking/mark-settings';
import type {Standing} from '../../core/marking/standing';
import {highlightPalette} from '../../ui/palettes/highlight-palette';
import {palettes} from '../../ui/palettes/palettes';
import {type Ground, otherGround} from './ground';
import {type HighlightName, type HighlightPart, type Hue, highlightName, hues, parts} from './highlight-name';

interface Rule {
  readonly name: HighlightName;
  readonly style: string;
}

/** How the reader wants marks to look. */
export type Look = Pick<MarkSettings, 'palette' | 'lines'>;

/** Per cent of the fill over the page's own ground: the words stay readable, and so do the lines under them. */
const tints = {quoted: 16, reported: 7, active: 27, own: 20};
/**
 * Lines under whole statements are many, so they are quiet; those under sources are few. Per cent, not em: with a length
 * that hangs on the font Chromium works out every mark's look anew for each element of the page.
 */
const quiet = 'text-underline-offset: 16%;';
/** CSS pixels; two lines and waves need room to be seen as what they are. */
const weights = {
  quoted: {solid: 1.5, dashed: 1.5, dotted: 2, double: 1, wavy: 1},
  reported: {solid: 1, dashed: 1, dotted: 1.5, double: 0.75, wavy: 0.75},
} as const satisfies Record<string, Record<LineStyle, number>>;

/** Whose looks a rule gives: every element's, or the root's, from which all others inherit them. */
export type Wearer = '' | ':root';

/** The looks of an article's marks on a ground, as a stylesheet: of those highlights only that it has, since each costs every element. */
export function highlightStyles(
  ground: Ground,
  look: Look,
  worn: ReadonlySet<HighlightName>,
  wearer: Wearer = '',
): string {
  const wornBy = [false, true].flatMap(isBoxed =>
    hues.filter(hue => parts.some(part => worn.has(highlightName(hue, part, isBoxed)))).map(hue => ({hue, isBoxed})),
  );
  const each = (looks: (hue: Hue, isBoxed: boolean) => readonly Rule[]) =>
    wornBy
      .flatMap(({hue, isBoxed}) => looks(hue, isBoxed))
      .filter(({name}) => worn.has(name))
      .map(({name, style}) => `${wearer}::highlight(${name}) { ${style} }`)
      .join('\n');
  return [
    each((hue, isBoxed) => looksOf(hue, isBoxed ? otherGround(ground) : ground, isBoxed, look)),
    `${wearer}::highlight(hearsay-scare-quote) { text-decoration: underline dotted 1px color-mix(in srgb, currentColor 55%, transparent); }`,
    `@media (forced-colors: active) { ${each((hue, isBoxed) => forcedLooksOf(hue, isBoxed, look))} }`,
    // Printers leave grounds out, and a dark page is printed in black.
    `@media print { ${each((hue, isBoxed) => printedLooksOf(hue, isBoxed, look))} }`,
  ].join('\n');
}

function looksOf(hue: Hue, ground: Ground, isBoxed: boolean, {palette, lines}: Look): readonly Rule[] {
  const {ink, fill} = colours(palette, hue, ground);
  const tint = (percent: number) => `color-mix(in srgb, ${fill} ${percent}%, transparent)`;
  const line = (form: 'quoted' | 'reported') =>
    `text-decoration: underline ${lines[standingOf(hue)]} ${weights[form][lines[standingOf(hue)]]}px ${fill}; ${quiet}`;
  const rule = ruleFor(hue, isBoxed);
  return [
    rule('reported', `background-color: ${tint(tints.reported)}; ${line('reported')}`),
    rule(
      'quoted',
      `background-color: ${tint(standingOf(hue) === 'own' ? tints.own : tints.quoted)}; ${line('quoted')}`,
    ),
    rule('source', `text-decoration: underline solid 2px ${ink};`),
    rule('cue', `text-decoration: underline dotted 1px ${ink};`),
    rule('active', `background-color: ${tint(tints.active)};`),
    rule('source-active', `background-color: ${tint(tints.active)}; text-decoration: underline solid 3px ${ink};`),
    rule('kept', `text-decoration: overline solid 1px ${ink};`),
    rule('changed', `text-decoration: overline wavy 1px ${ink};`),
  ];
}

/**
 * Colours are the reader's system's, so lines alone tell the standings apart. Chromium paints every highlight as it paints
 * a selection, whatever is asked for; so the lines lie close to the words, on that ground.
 */
function forcedLooksOf(hue: Hue, isBoxed: boolean, {lines}: Look): readonly Rule[] {
  const line = (weight: number) =>
    `text-decoration: underline ${lines[standingOf(hue)]} ${weight}px LinkText; text-underline-offset: 0; background-color: transparent;`;
  const rule = ruleFor(hue, isBoxed);
  return [
    rule('reported', line(1)),
    rule('quoted', line(2)),
    rule('source', 'text-decoration: underline double CanvasText;'),
    rule('cue', 'text-decoration: underline dotted 1px CanvasText;'),
    rule('active', 'background-color: Highlight; color: HighlightText;'),
    rule(
      'source-active',
      'background-color: Highlight; color: HighlightText; text-decoration: underline double HighlightText;',
    ),
    rule('kept', 'text-decoration: overline solid 1px CanvasText;'),
    rule('changed', 'text-decoration: overline wavy 1px CanvasText;'),
  ];
}

function printedLooksOf(hue: Hue, isBoxed: boolean, {palette, lines}: Look): readonly Rule[] {
  const {ink} = colours(palette, hue, 'light');
  const line = (weight: number) =>
    `background-color: transparent; text-decoration: underline ${lines[standingOf(hue)]} ${weight}px ${ink};`;
  const rule = ruleFor(hue, isBoxed);
  return [
    rule('reported', line(1)),
    rule('quoted', line(2)),
    rule('source', `text-decoration: underline solid 2px ${ink};`),
    rule('cue', `text-decoration: underline dotted 1px ${ink};`),
    rule('active', 'background-color: transparent;'),
    rule('source-active', 'background-color: transparent; text-decoration: none;'),
  ];
}

function colours(palette: Look['palette'], hue: Hue, ground: Ground): {ink: string; fill: string} {
  const {ink, fill} = highlightColoursOf(hue) ?? palettes[palette][standingOf(hue)];
  return ground === 'light' ? {ink: ink[0], fill: fill[0]} : {ink: ink[1], fill: fill[1]};
}

/** A highlight of the reader's own has that standing's lines, whatever its colour. */
function standingOf(hue: Hue): Standing {
  return hue === 'named' || hue === 'unnamed' || hue === 'none' ? hue : 'own';
}

function highlightColoursOf(hue: Hue) {
  const colour = highlightColours.find(each => hue === `own-${each}`);
  return colour === undefined ? undefined : highlightPalette[colour];
}

function ruleFor(hue: Hue, isBoxed: boolean): (part: HighlightPart, style: string) => Rule {
  return (part, style) => ({name: highlightName(hue, part, isBoxed), style});
}
