import type {Page} from '@playwright/test';
import {clickToolbar} from '../../../scripts/browser/click-toolbar';
import type {BrowserWithExtension} from '../../../scripts/browser/launch-extension';
import {openOwnPage} from '../../../scripts/browser/open-own-page';
import {readPage} from '../../../scripts/browser/read-page';
import {stopBackground} from '../../../scripts/browser/stop-background';
import {tabIdOf} from '../../../scripts/browser/tab-id-of';
import type {PageState} from '../../../src/messaging/contract';
import {serveArticles, site} from './serve-articles';

/** The extension in a browser, as a reader has it. */
export class Hearsay {
  constructor(readonly browser: BrowserWithExtension) {}

  async start(): Promise<void> {
    await serveArticles(this.browser.context);
  }

  /** Opens `tests/e2e/articles/NAME.html` under its newspaper's address. */
  async openArticle(name: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(`${site}/${name}.html`);
    return page;
  }

  /** A real click on the toolbar's button: it grants the tab and opens the popup. */
  async clickToolbar(page: Page): Promise<void> {
    await clickToolbar(this.browser, page);
    await tabIdOf(this.browser, page);
  }

  /** Clicks the button and waits until the page is read. */
  async analyse(page: Page): Promise<PageState> {
    return readPage(this.browser, page);
  }

  /** The popup of an article's tab, in a tab of its own: the real one gives tests no page. Click the button first. */
  async openPopup(article: Page): Promise<Page> {
    return openOwnPage(this.browser, 'popup.html', article);
  }

  async openSidePanel(article: Page): Promise<Page> {
    return openOwnPage(this.browser, 'sidepanel.html', article);
  }

  async badge(article: Page): Promise<string> {
    const tabId = await tabIdOf(this.browser, article);
    const background = await this.browser.background();
    return background.evaluate(id => chrome.action.getBadgeText({tabId: id}), tabId);
  }

  /** Stops the background as the browser does when it is idle; the next message starts it anew. */
  async killWorker(): Promise<void> {
    await stopBackground(this.browser);
  }
}
