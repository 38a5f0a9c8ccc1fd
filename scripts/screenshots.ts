/** Pictures of every surface in every state, from the built extension on the articles of the tests: to be looked at. */
import {parseArgs} from 'node:util';
import {serveArticles} from '../tests/e2e/pages/serve-articles';
import {ensureBrowser} from './browser/ensure-browser';
import {launchExtension} from './browser/launch-extension';
import {build} from './build/build';
import {actStates} from './screenshots/act-states';
import {scenes} from './screenshots/scenes';
import {Stage} from './screenshots/stage';
import {variants} from './screenshots/variant';

const {values} = parseArgs({
  options: {out: {type: 'string', default: 'screenshots'}, only: {type: 'string'}, built: {type: 'boolean'}},
});
const executablePath = ensureBrowser();
if (!values.built) build();
for (const variant of variants.filter(({name}) => values.only === undefined || values.only === name)) {
  const {colorScheme, prepare} = variant;
  for (const scene of scenes) {
    // A browser for each scene: nothing that one kept is seen by another.
    const browser = await launchExtension({
      executablePath,
      headless: true,
      viewport: {width: 1280, height: 800},
      colorScheme,
      prepare: folder => {
        actStates(folder);
        prepare?.(folder);
      },
    });
    await serveArticles(browser.context);
    await scene(new Stage(browser, variant, values.out));
    await browser.close();
    console.log(`${variant.name}: ${scene.name}`);
  }
}
