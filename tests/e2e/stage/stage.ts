import {randomUUID} from 'node:crypto';
import type {Page} from '@playwright/test';
import {askBackground} from '../../../scripts/browser/ask';
import type {BrowserWithExtension} from '../../../scripts/browser/launch-extension';
import {readPage} from '../../../scripts/browser/read-page';
import {tabIdOf} from '../../../scripts/browser/tab-id-of';
import {annotationIdFrom} from '../../../src/core/annotations/annotation-id';
import {keepStatement} from '../../../src/core/annotations/keep-statement';
import type {AnnotationDraft} from '../../../src/messaging/contract';
import {site} from '../pages/serve-articles';
import type {ActedState} from './act-states';
import {settled} from './settled';

/** What the reader writes to the statement that holds certain words. */
export type Kept = Partial<Pick<AnnotationDraft, 'flag' | 'note' | 'tags'>> & {readonly words: string};

/** How a state wants to be looked at. */
export interface Manner {
  /** All of it, also what does not fit into the window. */
  readonly whole?: boolean;
}

/** What is done with each state of each surface: a picture is taken, or its faults are looked for. */
export type Look = (name: string, page: Page, manner: Manner) => Promise<void>;

interface OwnPage {
  /** The page whose tab it speaks of. */
  readonly about?: Page;
  readonly act?: ActedState;
  /** Of its address, where the page keeps there what it shows. */
  readonly query?: string;
}

/** CSS pixels that browsers give each page; the rest stand in a tab. */
const sizes: Readonly<Record<string, {readonly width: number; readonly height: number}>> = {
  popup: {width: 380, height: 600},
  sidepanel: {width: 360, height: 900},
};
/** Acted states in which the page waits for ever. */
const waits: ReadonlySet<ActedState> = new Set(['loading', 'library-loading', 'imports-loading']);
const tab = {width: 1000, height: 900};

/** One browser, in which the states of every surface are set and looked at. */
export class Stage {
  constructor(
    readonly browser: BrowserWithExtension,
    private readonly look: Look,
  ) {}

  /** Opens an article of the tests. */
  async openArticle(name: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(`${site}/${name}.html`);
    return page;
  }

  /** Opens an article and has it read, by a real click. */
  async article(name: string): Promise<Page> {
    const page = await this.openArticle(name);
    await readPage(this.browser, page);
    return page;
  }

  /** One of our own pages, once it has read what there is to read. */
  async ownPage(name: string, {about, act, query = ''}: OwnPage = {}): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.setViewportSize(sizes[name] ?? tab);
    const address = new URL(`chrome-extension://${this.browser.extensionId}/${name}.html${query}`);
    if (about) address.searchParams.set('tab', String(await tabIdOf(this.browser, about)));
    if (act) address.searchParams.set('act', act);
    await page.goto(address.href);
    await page.locator('main > *').first().waitFor();
    if (act === undefined || !waits.has(act))
      await page.locator('.progress').waitFor({state: 'detached', timeout: 30_000});
    return page;
  }

  /** Keeps statements of an article as a reader would. */
  async keep(article: Page, statements: readonly Kept[]): Promise<void> {
    const state = await readPage(this.browser, article);
    if (state.state !== 'analysed') throw new Error(`The page is ${state.state}.`);
    const page = await this.ownPage('settings');
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

  /** Has a state looked at, once nothing in it moves any more. */
  async show(name: string, page: Page, manner: Manner = {}): Promise<void> {
    await page.bringToFront();
    await settled(page);
    await this.look(name, page, manner);
  }

  /** Opens a page of ours in a state that it is in by itself, has it looked at, and closes it. */
  async showOwn(name: string, file: string, own: OwnPage & Manner = {}): Promise<void> {
    const page = await this.ownPage(file, own);
    await this.show(name, page, own);
    await page.close();
  }
}
