import * as backup from './backup';
import * as csv from './csv';
import * as hypothesis from './hypothesis';
import type {ImportFormat, Opening} from './import-format';
import * as jsonLd from './json-ld';
import {ImportRefused} from './refusal';

/** In the order in which they are tried: what says most of itself first. */
export const importFormats = {backup, hypothesis, jsonLd, csv} as const satisfies Readonly<
  Record<string, ImportFormat>
>;

/** The format that a file is of, whatever it is called. Throws `ImportRefused`. */
export function formatOf(opening: Opening): ImportFormat {
  const format = Object.values(importFormats).find(({recognises}) => recognises(opening));
  if (format === undefined) throw new ImportRefused('unknown');
  return format;
}
