import {type RecordKind, recordSteps} from '../annotations/record-steps';

/** A record of an earlier version as the newest version has it. `version`: of how many steps it is. */
export function bringUp(kind: RecordKind, record: unknown, version: number): unknown {
  return recordSteps.slice(version).reduce((brought, steps) => steps[kind]?.(brought) ?? brought, record);
}
