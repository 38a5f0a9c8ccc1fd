import * as v from 'valibot';
import {lineStyles, type MarkSettings, markKinds, paletteNames} from '../../core/marking/mark-settings';
import type {Settings} from '../contract';
import {listOf, type Shape} from './shape';

const hidden = listOf(v.picklist(markKinds), markKinds.length);
const palette = v.picklist(paletteNames);
const line = v.picklist(lineStyles);
const lines = v.object({named: line, unnamed: line, none: line, own: line});

const marks: Shape<MarkSettings> = v.object({
  on: v.boolean(),
  hidden,
  strip: v.boolean(),
  legend: v.boolean(),
  palette,
  lines,
});

export const settings: Shape<Settings> = v.object({showDoubtful: v.boolean(), keepTexts: v.boolean(), marks});

/** All but the marks, which have a call of their own. */
export const someSettings: Shape<Partial<Omit<Settings, 'marks'>>> = v.object({
  showDoubtful: v.exactOptional(v.boolean()),
  keepTexts: v.exactOptional(v.boolean()),
});

export const markChanges: Shape<Partial<MarkSettings>> = v.object({
  on: v.exactOptional(v.boolean()),
  hidden: v.exactOptional(hidden),
  strip: v.exactOptional(v.boolean()),
  legend: v.exactOptional(v.boolean()),
  palette: v.exactOptional(palette),
  lines: v.exactOptional(lines),
});
