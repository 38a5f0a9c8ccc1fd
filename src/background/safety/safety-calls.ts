import type {SafetyCalls} from '../../messaging/safety/safety-calls';
import type {Handlers} from '../../messaging/wire/calls';
import type {Jobs} from '../keeping/many/jobs';
import {now} from '../now';
import {readAny} from '../storage/backups/any-database';
import {readKeptSlice, readSlice} from '../storage/backups/slices';
import {readPart} from './read-part';
import {clearBin} from './removal/clear-bin';
import {restoreBackup} from './restore-backup';
import type {SafetyParts} from './safety-parts';
import {bringBack, setAside} from './set-aside';
import {readStorage} from './storage-state';

/** The calls that keep what is kept. `tellAll` is told when anything may have changed. */
export function safetyCalls(parts: SafetyParts, jobs: Jobs, tellAll: () => void): Handlers<SafetyCalls> {
  const {connection, notebook} = parts;
  const telling = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    tellAll();
    return result;
  };
  return {
    readStorage: () => readStorage(parts, now()),
    async readSlice({setAside: name, mark}) {
      const readAsItIs = (database: string) => readAny(database, opened => readSlice(opened, mark));
      if (name !== null) return readAsItIs(name);
      try {
        return await readKeptSlice(connection, mark);
      } catch {
        return readAsItIs((await notebook.read()).database);
      }
    },
    async backupTaken({filed}) {
      await telling(notebook.change(() => ({takenAt: now(), ...(filed !== null && {filed})})));
      return null;
    },
    readBackup: ({at, from}) => readPart(parts.backups, at, from),
    restoreBackup: async ({job, at}) => ({
      restored: await telling(jobs.run(job, running => restoreBackup(parts, at, running))),
    }),
    async setAside({job, at}) {
      await telling(jobs.run(job, running => setAside(parts, at, now(), running)));
      return null;
    },
    bringBack: async ({job, name}) => ({
      restored: await telling(jobs.run(job, running => bringBack(parts, name, running))),
    }),
    emptyBin: async ({job}) => ({
      removed: await telling(jobs.run(job, running => clearBin(parts, now(), now(), running))),
    }),
  };
}
