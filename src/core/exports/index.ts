import type {ExportFormat} from './export-format';
import * as jsonLd from './json-ld';
import * as markdown from './markdown';

/** Every format, in the order in which readers are offered them. */
export const exportFormats = {markdown, jsonLd} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof exportFormats;
