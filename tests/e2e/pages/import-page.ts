import type {Locator, Page} from '@playwright/test';
import type {Hearsay} from './hearsay';

/** The library's page for files that come in. */
export class ImportPage {
  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  static async open(hearsay: Hearsay): Promise<ImportPage> {
    const page = await hearsay.browser.context.newPage();
    const opened = new ImportPage(page, `chrome-extension://${hearsay.browser.extensionId}/library.html?view=imports`);
    await opened.goThere();
    return opened;
  }

  async goThere(): Promise<void> {
    await this.page.goto(this.address);
  }

  /** Chooses a file, as if from the disk. */
  async choose(name: string, content: string | Buffer): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles({name, mimeType: 'application/octet-stream', buffer: Buffer.from(content)});
  }

  /** Of the file that was chosen, and what becomes of it. */
  get step(): Locator {
    return this.page.locator('.import-step');
  }

  async press(name: string): Promise<void> {
    await this.step.getByRole('button', {name, exact: true}).click();
  }

  /** How many annotations of the file are of a kind. */
  count(kind: string): Locator {
    return this.page.getByRole('term').filter({hasText: kind}).locator('xpath=following-sibling::dd');
  }

  /** Parts that are put aside for an import. */
  waitingParts(): Promise<number> {
    return this.page.evaluate(async () => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('hearsay');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const parts = await new Promise<{readonly state: string}[]>((resolve, reject) => {
        const request = opened.transaction('importParts').objectStore('importParts').getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      opened.close();
      return parts.filter(({state}) => state === 'waiting').length;
    });
  }
}
