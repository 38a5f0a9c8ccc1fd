import * as backup from './formats/backup';
import * as csv from './formats/csv';
import * as hypothesis from './formats/hypothesis';
import * as jsonLd from './formats/json-ld';
import type {ImportFormat} from './import-format';

/** In the order in which they are tried: what says most of itself first. */
export const importFormats = {backup, hypothesis, jsonLd, csv} as const satisfies Readonly<
  Record<string, ImportFormat>
>;

export type ImportFormatName = keyof typeof importFormats;
