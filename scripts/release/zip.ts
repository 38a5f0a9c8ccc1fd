import {type Zippable, zipSync} from 'fflate';

/** Files by their path in the archive, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Zip has no time zones: the same fields everywhere. Its years begin in 1980. */
const always = new Date(1980, 0, 1);

/** Packs files so that the same files make the same bytes, on every machine and on every day. */
export function zip(files: Files): Uint8Array {
  const entries = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    entries.map(([path, bytes]) => [path, [bytes, {level: 9, mtime: always, os: 3, attrs: 0o100644 << 16}]]),
  );
  return zipSync(zippable);
}
