import {ensureBrowser} from '../../scripts/browser/ensure-browser';
import {build} from '../../scripts/build/build';

/** What is tested is the extension as it is built, never the sources. */
export default function buildFirst(): void {
  build();
  // Found, or installed, once: the stories themselves have no minutes to spare.
  process.env.CHROME_PATH = ensureBrowser();
}
