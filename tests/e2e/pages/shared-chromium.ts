import {
  type BrowserWithExtension,
  type LoadOptions,
  loadExtension,
  type NewerCommands,
} from '../../../scripts/browser/launch-extension';
import {type Chromium, startChromium} from '../../../scripts/browser/start-chromium';
import {browserOptions} from './browser-options';

/**
 * One browser for the stories of a worker, which starts with the first of them. Each story has an extension of its own in it,
 * installed as for a new reader; with the story it goes, and all that it kept.
 */
export class SharedChromium {
  private running: Promise<Chromium> | undefined;
  private loaded = 0;

  constructor(private readonly proxy: string) {}

  async load(options: Pick<LoadOptions, 'prepare'>): Promise<BrowserWithExtension> {
    this.running ??= startChromium(browserOptions(this.proxy));
    const chromium = await this.running;
    const browser = await loadExtension(chromium, {...options, nth: this.loaded++});
    return {...browser, close: () => unload(browser)};
  }

  async close(): Promise<void> {
    await (await this.running)?.close();
  }
}

/** Leaves the browser as it was before the extension was loaded. */
async function unload({context, browserSession, extensionId}: BrowserWithExtension): Promise<void> {
  const blank = await context.newPage();
  await Promise.all(context.pages().flatMap(page => (page === blank ? [] : [page.close()])));
  await (browserSession as NewerCommands).send('Extensions.uninstall', {id: extensionId});
  await context.unrouteAll({behavior: 'ignoreErrors'});
  await context.clearPermissions();
  for (const event of ['page', 'serviceworker', 'weberror', 'request'] as const) context.removeAllListeners(event);
}
