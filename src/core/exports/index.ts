import * as csv from './csv';
import type {ExportFormat} from './export-format';
import * as htmlReport from './html-report';
import * as hypothesis from './hypothesis';
import * as jsonLd from './json-ld';
import * as markdown from './markdown';
import * as readwise from './readwise';

/** Every format that readers take words along in, in the order in which they are offered. A backup is of everything, and stands apart. */
export const exportFormats = {
  markdown,
  jsonLd,
  csv,
  htmlReport,
  hypothesis,
  readwise,
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof exportFormats;
