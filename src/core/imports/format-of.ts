import type {Opening} from './import-format';
import {type ImportFormatName, importFormats} from './index';
import {ImportRefused} from './refusal';

const names: readonly ImportFormatName[] = ['backup', 'hypothesis', 'jsonLd', 'csv'];

/** The format that a file is of, whatever it is called. Throws `ImportRefused`. */
export function formatOf(opening: Opening): ImportFormatName {
  const found = names.find(name => importFormats[name].recognises(opening));
  if (found === undefined) throw new ImportRefused('unknown');
  return found;
}
