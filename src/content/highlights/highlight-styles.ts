import type {LineStyle, MarkSettings} from '../../core/marking/mark-settings';
import {type Standing, standings} from '../../core/marking/standing';
import {palettes} from '../../ui/palettes/palettes';
import {type Ground, otherGround} from './ground';
import {type HighlightPart, highlightName} from './highlight-name';

/** How the reader wants marks to look. */
export type Look = Pick<MarkSettings, 'palette' | 'lines'>;

/** Per cent of the fill over the page's own ground: the words stay as readable as they were. */
const tints = {quoted: 16, reported: 7, active: 34, own: 20};
/** Lines under whole statements are many, so they are quiet; those under sources are few. */
const quiet = 'text-underline-offset: 0.16em;';
/** CSS pixels; two lines and waves need room to be seen as what they are. */
const weights = {
  quoted: {solid: 1.5, dashed: 1.5, dotted: 2, double: 1, wavy: 1},
  reported: {solid: 1, dashed: 1, dotted: 1.5, double: 0.75, wavy: 0.75},
} as const satisfies Record<string, Record<LineStyle, number>>;

/** The looks of all marks of an article on a ground, as a stylesheet. */
export function highlightStyles(ground: Ground, look: Look): string {
  const each = (looks: (standing: Standing, isBoxed: boolean) => string) =>
    [false, true].flatMap(isBoxed => standings.map(standing => looks(standing, isBoxed))).join('\n');
  return [
    each((standing, isBoxed) => looksOf(standing, isBoxed ? otherGround(ground) : ground, isBoxed, look)),
    `::highlight(hearsay-scare-quote) { text-decoration: underline dotted 1px color-mix(in srgb, currentColor 55%, transparent); }`,
    `@media (forced-colors: active) { ${each((standing, isBoxed) => forcedLooksOf(standing, isBoxed, look))} }`,
    // Printers leave grounds out, and a dark page is printed in black.
    `@media print { ${each((standing, isBoxed) => printedLooksOf(standing, isBoxed, look))} }`,
  ].join('\n');
}

function looksOf(standing: Standing, ground: Ground, isBoxed: boolean, {palette, lines}: Look): string {
  const {ink, fill} = colours(palette, standing, ground);
  const tint = (percent: number) => `color-mix(in srgb, ${fill} ${percent}%, transparent)`;
  const line = (form: 'quoted' | 'reported') =>
    `text-decoration: underline ${lines[standing]} ${weights[form][lines[standing]]}px ${fill}; ${quiet}`;
  const rule = ruleFor(standing, isBoxed);
  return [
    rule('reported', `background-color: ${tint(tints.reported)}; ${line('reported')}`),
    rule('quoted', `background-color: ${tint(standing === 'own' ? tints.own : tints.quoted)}; ${line('quoted')}`),
    rule('source', `text-decoration: underline solid 2px ${ink};`),
    rule('cue', `text-decoration: underline dotted 1px ${ink};`),
    rule('active', `background-color: ${tint(tints.active)};`),
    rule('source-active', `background-color: ${tint(tints.active)}; text-decoration: underline solid 3px ${ink};`),
    rule('kept', `text-decoration: overline solid 1px ${ink};`),
    rule('changed', `text-decoration: overline wavy 1px ${ink};`),
  ].join('\n');
}

/** Colours are the reader's system's, so lines alone tell the standings apart. */
function forcedLooksOf(standing: Standing, isBoxed: boolean, {lines}: Look): string {
  const line = (weight: number) =>
    `text-decoration: underline ${lines[standing]} ${weight}px LinkText; background-color: transparent;`;
  const rule = ruleFor(standing, isBoxed);
  return [
    rule('reported', line(1)),
    rule('quoted', line(3)),
    rule('source', 'text-decoration: underline double CanvasText;'),
    rule('cue', 'text-decoration: underline dotted 1px CanvasText;'),
    rule('active', 'background-color: Highlight; color: HighlightText;'),
    rule(
      'source-active',
      'background-color: Highlight; color: HighlightText; text-decoration: underline double HighlightText;',
    ),
    rule('kept', 'text-decoration: overline solid 1px CanvasText;'),
    rule('changed', 'text-decoration: overline wavy 1px CanvasText;'),
  ].join('\n');
}

function printedLooksOf(standing: Standing, isBoxed: boolean, {palette, lines}: Look): string {
  const {ink} = colours(palette, standing, 'light');
  const line = (weight: number) =>
    `background-color: transparent; text-decoration: underline ${lines[standing]} ${weight}px ${ink};`;
  const rule = ruleFor(standing, isBoxed);
  return [
    rule('reported', line(1)),
    rule('quoted', line(2)),
    rule('source', `text-decoration: underline solid 2px ${ink};`),
    rule('cue', `text-decoration: underline dotted 1px ${ink};`),
    rule('active', 'background-color: transparent;'),
    rule('source-active', 'background-color: transparent; text-decoration: none;'),
  ].join('\n');
}

function colours(palette: Look['palette'], standing: Standing, ground: Ground): {ink: string; fill: string} {
  const {ink, fill} = palettes[palette][standing];
  return ground === 'light' ? {ink: ink[0], fill: fill[0]} : {ink: ink[1], fill: fill[1]};
}

function ruleFor(standing: Standing, isBoxed: boolean): (part: HighlightPart, look: string) => string {
  return (part, look) => `::highlight(${highlightName(standing, part, isBoxed)}) { ${look} }`;
}
