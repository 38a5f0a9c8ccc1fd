import type {SliceMark, StorageState, StoredSlice} from '../../core/backups/storage-state';

/** What our own pages may ask of what keeps what is kept. `job` is as that of `changeMany`. */
export interface SafetyCalls {
  /** How what is kept stands; answers even when it cannot be opened. */
  readStorage(request: null): StorageState;
  /**
   * Some of what a database holds, from a mark on: of what is kept, or of one that was set aside. As it is on the disk,
   * even when it is of a newer version.
   */
  readSlice(request: {readonly setAside: string | null; readonly mark: SliceMark | null}): StoredSlice;
  /** Notes that a backup was taken out of the browser; `filed`: one that was made by itself was, of that time. */
  backupTaken(request: {readonly filed: string | null}): null;
  /** A part of a backup inside the browser, from a byte on, as base64; `next` is `null` with the last one. Throws `NotKept`. */
  readBackup(request: {readonly at: string; readonly from: number}): {
    readonly bytes: string;
    readonly next: number | null;
  };
  /** Brings a backup into what is kept: what was changed later wins, nothing is removed. Gives how many annotations came in. Throws `JobStopped`. */
  restoreBackup(request: {readonly job: string; readonly at: string}): {readonly restored: number};
  /** Leaves a database that will not open as it is, and goes on with a new one: what a backup holds, or nothing. Throws `JobStopped`. */
  setAside(request: {readonly job: string; readonly at: string | null}): null;
  /** Brings what was set aside into what is kept, now that it opens. Gives how many annotations came in. Throws `JobStopped`. */
  bringBack(request: {readonly job: string; readonly name: string}): {readonly restored: number};
  /** Removes for good what is in the bin, and gives how many that were. Throws `JobStopped`. */
  emptyBin(request: {readonly job: string}): {readonly removed: number};
}
