import {recordKinds, recordSteps} from '../../annotations/record-steps';
import {bringUp} from '../../backups/bring-up';
import {backupKind} from '../../exports/backup';
import {at} from '../foreign/loose';
import type {EntryReader, Opening} from '../import-format';
import {ImportRefused} from '../refusal';

export const labelKey = 'exportBackup';
export const isWhole = true;

export function recognises(opening: Opening): boolean {
  return opening.kind === 'json' && at(opening.frame, 'kind') === backupKind;
}

/** Records of an earlier version become those of the newest; those of a later one are refused. */
export function readerOf(opening: Opening): EntryReader {
  const frame = opening.kind === 'json' ? opening.frame : null;
  const version = at(frame, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new ImportRefused('damaged', 1, 'it does not say of which version it is');
  }
  if (version > recordSteps.length) throw new ImportRefused('newer-version', 1);
  for (const kind of recordKinds) {
    if (!Array.isArray(at(frame, kind))) throw new ImportRefused('damaged', 1, `it lacks its ${kind}`);
  }
  return ({list, value, line}) => {
    const kind = recordKinds.find(one => one === list);
    if (kind === undefined) return [];
    if (typeof value !== 'object' || value === null) throw new ImportRefused('bad-record', line);
    return [[{kind, record: bringUp(kind, value, version)}]];
  };
}
