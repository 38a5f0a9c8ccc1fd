import * as backup from './backup';
import * as csv from './csv';
import * as hypothesis from './hypothesis';
import type {ImportFormat} from './import-format';
import * as jsonLd from './json-ld';

/** In the order in which they are tried: what says most of itself first. */
export const importFormats = {backup, hypothesis, jsonLd, csv} as const satisfies Readonly<
  Record<string, ImportFormat>
>;

export type ImportFormatName = keyof typeof importFormats;
