import type {Standing} from '../../ui/statements/attribution-keys';
import {type HighlightPart, highlightName, standings} from './highlight-name';
import {colourOf, type Ground} from './palette';

/** Colour is never the only sign: the line under the words tells the standings apart as well. */
const lines: Readonly<Record<Standing, string>> = {named: 'solid', unnamed: 'dashed', none: 'dotted', own: 'solid'};

/** Per cent of the fill over the page's own ground: the words stay as readable as they were. */
const tints = {quoted: 16, reported: 7, active: 32, own: 20};
/** Lines under whole statements are many, so they are quiet; those under sources are few. */
const quiet = 'text-underline-offset: 0.16em;';

/** The looks of all marks on a ground, as a stylesheet. */
export function highlightStyles(ground: Ground): string {
  return [
    ...standings.map(standing => looksOf(standing, ground)),
    `::highlight(hearsay-scare-quote) { text-decoration: underline dotted 1px color-mix(in srgb, currentColor 55%, transparent); }`,
    `@media (forced-colors: active) { ${standings.map(forcedLooksOf).join('\n')} }`,
    // Printers leave grounds out, and a dark page is printed in black.
    `@media print { ${standings.map(printedLooksOf).join('\n')} }`,
  ].join('\n');
}

function looksOf(standing: Standing, ground: Ground): string {
  const ink = colourOf(standing, 'ink', ground);
  const fill = colourOf(standing, 'fill', ground);
  const tint = (percent: number) => `color-mix(in srgb, ${fill} ${percent}%, transparent)`;
  const line = `text-decoration: underline ${lines[standing]}`;
  const filled = standing === 'own' ? tints.own : tints.quoted;
  return [
    rule(standing, 'quoted', `background-color: ${tint(filled)}; ${line} 1.5px ${fill}; ${quiet}`),
    rule(standing, 'reported', `background-color: ${tint(tints.reported)}; ${line} 1px ${fill}; ${quiet}`),
    rule(standing, 'source', `text-decoration: underline solid 2px ${ink};`),
    rule(standing, 'cue', `text-decoration: underline dotted 1px ${ink};`),
    rule(standing, 'active', `background-color: ${tint(tints.active)};`),
    rule(standing, 'kept', `text-decoration: overline solid 1px ${ink};`),
    rule(standing, 'changed', `text-decoration: overline wavy 1px ${ink};`),
  ].join('\n');
}

function forcedLooksOf(standing: Standing): string {
  const line = (weight: number) =>
    `text-decoration: underline ${lines[standing]} ${weight}px LinkText; background-color: transparent;`;
  return [
    rule(standing, 'quoted', line(3)),
    rule(standing, 'reported', line(1)),
    rule(standing, 'source', 'text-decoration: underline double CanvasText;'),
    rule(standing, 'cue', 'text-decoration: underline dotted 1px CanvasText;'),
    rule(standing, 'active', 'background-color: Highlight; color: HighlightText;'),
    rule(standing, 'kept', 'text-decoration: overline solid 1px CanvasText;'),
    rule(standing, 'changed', 'text-decoration: overline wavy 1px CanvasText;'),
  ].join('\n');
}

function printedLooksOf(standing: Standing): string {
  const line = (weight: number) =>
    `background-color: transparent; text-decoration: underline ${lines[standing]} ${weight}px ${colourOf(standing, 'ink', 'light')};`;
  return [
    rule(standing, 'quoted', line(2)),
    rule(standing, 'reported', line(1)),
    rule(standing, 'active', 'background-color: transparent;'),
  ].join('\n');
}

function rule(standing: Standing, part: HighlightPart, look: string): string {
  return `::highlight(${highlightName(standing, part)}) { ${look} }`;
}
