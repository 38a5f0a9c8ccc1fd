import {type ExportFormatName, exportFormats} from '../../core/exports/index';

function isFormatName(name: string): name is ExportFormatName {
  return Object.hasOwn(exportFormats, name);
}

/** Every format by name, in the order in which they are offered. */
export const formatNames = Object.keys(exportFormats).filter(isFormatName);
