import {defaultMarks, lineStyles, type MarkSettings, markKinds, paletteNames} from './mark-settings';
import type {Standing} from './standing';

/** Mark settings as they were stored by this version or another: what is missing or not understood is as by default. */
export function readMarkSettings(stored: unknown): MarkSettings {
  const set = fieldsOf(stored);
  const lines = fieldsOf(set.lines);
  const line = (standing: Standing) =>
    lineStyles.find(style => style === lines[standing]) ?? defaultMarks.lines[standing];
  const hidden: readonly unknown[] = Array.isArray(set.hidden) ? set.hidden : [];
  return {
    on: readSwitch(set.on, defaultMarks.on),
    hidden: markKinds.filter(kind => hidden.includes(kind)),
    strip: readSwitch(set.strip, defaultMarks.strip),
    legend: readSwitch(set.legend, defaultMarks.legend),
    palette: paletteNames.find(name => name === set.palette) ?? defaultMarks.palette,
    lines: {named: line('named'), unnamed: line('unnamed'), none: line('none'), own: line('own')},
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? {...value} : {};
}

function readSwitch(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
