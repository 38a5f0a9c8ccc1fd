import {randomUUID} from 'node:crypto';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {annotationIdFrom} from '../../src/core/annotations/annotation-id';
import {keepStatement} from '../../src/core/annotations/keep-statement';
import type {AnnotationDraft, PageState} from '../../src/messaging/contract';
import {site} from '../../tests/e2e/pages/serve-articles';
import {askBackground, askTab} from '../browser/ask';
import {clickToolbar} from '../browser/click-toolbar';
import type {BrowserWithExtension} from '../browser/launch-extension';
import {tabIdOf} from '../browser/tab-id-of';
import type {ActedState} from './act-states';
import type {Variant} from './variant';

type Analysed = Extract<PageState, {readonly state: 'analysed'}>;

/** What the reader writes to the statement that holds certain words. */
export type Kept = Partial<Pick<AnnotationDraft, 'flag' | 'note' | 'tags'>> & {readonly words: string};

/** One browser, in which the scenes of one variant are set and taken. */
export class Stage {
  constructor(
    readonly browser: BrowserWithExtension,
    private readonly variant: Variant,
    private readonly folder: string,
  ) {
    mkdirSync(folder, {recursive: true});
  }

  /** Opens an article and has it read, by a real click. */
  async article(name: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(`${site}/${name}.html`);
    await this.analyse(page);
    return page;
  }

  async analyse(page: Page): Promise<void> {
    await clickToolbar(this.browser, page);
    const tabId = await tabIdOf(this.browser, page);
    const background = await this.browser.background();
    while ((await askTab(background, tabId, 'describePage', null)) === undefined) await page.waitForTimeout(100);
  }

  /** One of our own pages, speaking of an article's tab. */
  async ownPage(file: string, article: Page, width: number, act?: ActedState): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.setViewportSize({width: this.variant.width ?? width, height: file === 'popup.html' ? 600 : 900});
    const tabId = await tabIdOf(this.browser, article);
    await page.goto(`chrome-extension://${this.browser.extensionId}/${file}?tab=${tabId}${act ? `&act=${act}` : ''}`);
    return page;
  }

  /** Keeps statements of an article as a reader would. */
  async keep(article: Page, statements: readonly Kept[]): Promise<void> {
    const page = await this.ownPage('sidepanel.html', article, 400);
    const state = await this.describe(article);
    for (const {words, flag = null, note = '', tags = []} of statements) {
      const statement = state.detection.statements.find(({content}) =>
        content.some(({start, end}) => state.article.text.slice(start, end).includes(words)),
      );
      if (!statement) throw new Error(`No statement says “${words}”.`);
      const draft: AnnotationDraft = {
        id: annotationIdFrom(randomUUID()),
        spans: statement.content,
        statement: keepStatement(state.article.text, statement),
        correction: null,
        flag,
        note,
        tags,
        colour: null,
      };
      await askBackground(page, 'saveAnnotation', {article: state.article, draft});
    }
    await page.close();
  }

  async take(name: string, page: Page, options: {readonly whole?: boolean} = {}): Promise<void> {
    // Fonts, pictures and our own short movements.
    await page.waitForTimeout(350);
    await page.screenshot({
      path: join(this.folder, `${name}.${this.variant.name}.png`),
      fullPage: options.whole ?? false,
      animations: 'disabled',
    });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (tooWide > 0) throw new Error(`${name} is ${tooWide} pixels wider than its window.`);
  }

  private async describe(article: Page): Promise<Analysed> {
    const tabId = await tabIdOf(this.browser, article);
    const state = await askTab(await this.browser.background(), tabId, 'describePage', null);
    if (state?.state !== 'analysed') throw new Error(`The page is ${state?.state ?? 'not read'}.`);
    return state;
  }
}
