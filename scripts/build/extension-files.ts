import {copyFile, cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {Plugin} from 'vite';
import {firefoxManifest, type Manifest} from './firefox-manifest.ts';

const chromeFolder = 'dist/chrome';
const firefoxFolder = 'dist/firefox';

/** Files that go into the extension as they are: where they come from, which of them, and the folder they are put in. */
const asTheyAre: readonly {readonly from: string; readonly ending: RegExp; readonly folder: string}[] = [
  // Licences go with every copy.
  {from: '.', ending: /^(?:LICENSE|THIRD_PARTY\.md)$/, folder: '.'},
  {from: 'icons', ending: /\.png$/, folder: 'icons'},
  {from: 'src/core/statements/model/weights', ending: /\.(bin|wasm)$/, folder: 'weights'},
];

async function copyStaticFiles(): Promise<void> {
  await cp('_locales', join(chromeFolder, '_locales'), {recursive: true});
  for (const {from, ending, folder} of asTheyAre) {
    const names = (await readdir(from).catch(() => [])).filter(name => ending.test(name));
    for (const name of names) {
      await mkdir(join(chromeFolder, folder), {recursive: true});
      await copyFile(join(from, name), join(chromeFolder, folder, name));
    }
  }
}

async function writeManifests(): Promise<void> {
  const chrome: Manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
  await writeFile(join(chromeFolder, 'manifest.json'), `${JSON.stringify(chrome, null, 2)}\n`);
  await writeFile(join(firefoxFolder, 'manifest.json'), `${JSON.stringify(firefoxManifest(chrome), null, 2)}\n`);
}

async function addFiles(): Promise<void> {
  await copyStaticFiles();
  await cp(chromeFolder, firefoxFolder, {recursive: true, filter: path => !path.endsWith('manifest.json')});
  await writeManifests();
}

/** Everything of the extension that is not compiled, and Firefox's copy, which differs in the manifest alone. */
export function extensionFiles(): Plugin {
  // While watching, three builds may end at once; their copying must not run into each other.
  let added = Promise.resolve();
  return {
    name: 'extension-files',
    sharedDuringBuild: true,
    buildStart() {
      for (const watched of ['manifest.json', '_locales/en/messages.json']) this.addWatchFile(resolve(watched));
    },
    async writeBundle() {
      added = added.then(addFiles);
      await added;
    },
  };
}
