import {ensureBrowser} from '../../scripts/browser/ensure-browser';
import {type BrowserWithExtension, launchExtension} from '../../scripts/browser/launch-extension';
import {build} from '../../scripts/build/build';

/** Chromium with the extension as it is built now, in a window of a usual size. */
export function launchForBench(): Promise<BrowserWithExtension> {
  build();
  return launchExtension({executablePath: ensureBrowser(), headless: true, viewport: {width: 1280, height: 900}});
}
