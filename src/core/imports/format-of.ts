import type {Opening} from './import-format';
import {type ImportFormatName, importFormats} from './index';
import {ImportRefused} from './refusal';

function isFormatName(name: string): name is ImportFormatName {
  return Object.hasOwn(importFormats, name);
}

/** The format that a file is of, whatever it is called. Throws `ImportRefused`. */
export function formatOf(opening: Opening): ImportFormatName {
  const found = Object.keys(importFormats)
    .filter(isFormatName)
    .find(name => importFormats[name].recognises(opening));
  if (found === undefined) throw new ImportRefused('unknown');
  return found;
}
