import {addCounts, type ImportCounts, noCounts} from '../../../core/imports/kept-import';
import {compareAnnotations} from '../../../core/imports/merging/compare-annotations';
import type {Connection} from '../connection';
import {writeTo} from '../transact';
import type {WaitingPart} from './import-part';

/** Puts a part of an import aside, and compares it with what is kept, of which it changes nothing. Put aside twice, it is there once. */
export function stagePart(connection: Connection, part: WaitingPart): Promise<ImportCounts> {
  return writeTo(connection, ['annotations', 'importParts'] as const, async transaction => {
    await transaction.objectStore('importParts').put(part);
    const annotations = transaction.objectStore('annotations');
    const kept = await Promise.all(part.records.annotations.map(async ({id}) => annotations.get(id)));
    return part.records.annotations
      .map((coming, at) => ({...noCounts, [compareAnnotations(kept[at], coming)]: 1}))
      .reduce(addCounts, noCounts);
  });
}
