import type {Locator, Page} from '@playwright/test';
import type {Hearsay} from './hearsay';
import {type KeptArticleText, keepArticles} from './kept-articles';
import {pressWeek} from './press-week';

/** The library in a tab of its own, as its reader uses it. */
export class Library {
  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  /** Opens it with a week's newspapers in it, or with other articles. */
  static async open(hearsay: Hearsay, kept: readonly KeptArticleText[] = pressWeek): Promise<Library> {
    const page = await hearsay.browser.context.newPage();
    const address = `chrome-extension://${hearsay.browser.extensionId}/library.html`;
    await page.goto(address);
    await keepArticles(page, kept);
    return new Library(page, address);
  }

  /** `query` as in its address. */
  async goTo(query: string): Promise<void> {
    await this.page.goto(`${this.address}${query}`);
  }

  get rows(): Locator {
    return this.page.locator('.row-list > li');
  }

  row(words: string): Locator {
    return this.rows.filter({hasText: words});
  }

  async show(view: 'Articles' | 'Annotations' | 'Speakers' | 'Bin'): Promise<void> {
    await this.page.getByRole('navigation', {name: 'What to show'}).getByRole('link', {name: view}).click();
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox', {name: 'Search everything you kept'}).fill(words);
  }

  /** The notice of what was just done. */
  get notice(): Locator {
    return this.page.locator('.undo-news');
  }
}
