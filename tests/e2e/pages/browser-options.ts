import {ensureBrowser} from '../../../scripts/browser/ensure-browser';
import type {ChromiumOptions} from '../../../scripts/browser/start-chromium';

/** How stories start a browser: without a window, and with no way to the network but one that refuses. */
export function browserOptions(proxy: string): ChromiumOptions {
  return {
    executablePath: ensureBrowser(),
    headless: true,
    viewport: {width: 1280, height: 800},
    args: [...stillBars, `--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'],
  };
}

/** What moves in the browser's own bars, which nobody sees here, takes a third of its work; pages move as ever. */
const stillBars = ['--animation-duration-scale=0'];
