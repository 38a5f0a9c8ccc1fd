/** The demo: a real article in a real browser with the extension in it, by hand or all by itself. */
import {ensureBrowser} from './browser/ensure-browser';
import {build} from './build/build';
import {Complaint} from './complaint';
import {findArticle} from './demo/article-source';
import {readOptions} from './demo/options';
import {runByHand} from './demo/run-by-hand';
import {runHeadless} from './demo/run-headless';

try {
  const options = readOptions(process.argv.slice(2));
  const source = await findArticle(options.source);
  const executablePath = ensureBrowser();
  console.log('Building the extension…');
  build();
  await (options.headless ? runHeadless(executablePath, source, options.out) : runByHand(executablePath, source));
} catch (error) {
  console.error(error instanceof Complaint ? error.message : error);
  process.exitCode = 1;
}
