/** Pictures of every surface in every state, from the built extension on the articles of the tests: to be looked at. */
import {parseArgs} from 'node:util';
import {serveArticles} from '../tests/e2e/pages/serve-articles';
import {scenes} from '../tests/e2e/stage/scenes';
import {Stage} from '../tests/e2e/stage/stage';
import {ensureBrowser} from './browser/ensure-browser';
import {launchExtension} from './browser/launch-extension';
import {build} from './build/build';
import {realPages} from './screenshots/real-pages';
import {takePictures} from './screenshots/take-pictures';
import {type Edition, editions} from './screenshots/variant';

const {values} = parseArgs({
  options: {
    out: {type: 'string', default: 'screenshots'},
    /** A scene, by its name or a part of it. */
    only: {type: 'string', default: ''},
    built: {type: 'boolean', default: false},
  },
});
const executablePath = ensureBrowser();
if (!values.built) build();
const faults: string[] = [];
const wanted = [...scenes, realPages].filter(each => each.name.includes(values.only));

/** A browser for each scene: nothing that one kept is seen by another. */
async function takeAll({name, variants, prepare}: Edition): Promise<void> {
  const take = takePictures(values.out, variants, faults);
  for (const scene of wanted) {
    const browser = await launchExtension({
      executablePath,
      headless: true,
      viewport: {width: 1280, height: 800},
      prepare,
    });
    await serveArticles(browser.context);
    await scene(new Stage(browser, take));
    await browser.close();
    console.log(`${name}: ${scene.name}`);
  }
}

await Promise.all(editions.map(takeAll));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
