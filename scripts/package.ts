/** Makes what is uploaded to the galleries: an archive for each browser, and the source for their reviewers. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {build} from './build/build';
import {Complaint} from './complaint';
import {faultsIn} from './release/faults-in';
import {filesIn, sourceFiles, uncommitted} from './release/read-files';
import {zip} from './release/zip';

const folder = 'dist/packages';
const {version}: {readonly version: string} = JSON.parse(readFileSync('package.json', 'utf8'));

function packBrowsers(): ReadonlyMap<string, Uint8Array> {
  build();
  return new Map(
    ['chrome', 'firefox'].map(browser => {
      const files = filesIn(`dist/${browser}`);
      const faults = faultsIn(files, version);
      if (faults.length > 0) throw new Complaint(`dist/${browser} cannot be published:\n${faults.join('\n')}`);
      return [`hearsay-${version}-${browser}.zip`, zip(files)];
    }),
  );
}

// A reviewer has the source without its history, and makes of it what was uploaded.
const isCheckout = existsSync('.git');
const changed = isCheckout ? uncommitted() : [];
if (changed.length > 0)
  console.warn(`Not committed, so that this release cannot be made again:\n${changed.join('\n')}\n`);

const first = packBrowsers();
const second = packBrowsers();
for (const [name, bytes] of first) {
  const again = second.get(name);
  if (again === undefined || Buffer.compare(bytes, again) !== 0)
    throw new Complaint(`Built twice, ${name} came out differently.`);
}

mkdirSync(folder, {recursive: true});
const packages = new Map(first);
if (isCheckout) packages.set(`hearsay-${version}-source.zip`, zip(sourceFiles()));
for (const [name, bytes] of packages) {
  writeFileSync(`${folder}/${name}`, bytes);
  console.log(`${(bytes.length / 1000).toFixed(0).padStart(6)} kB  ${folder}/${name}`);
}
console.log('Built twice, with the same bytes.');
