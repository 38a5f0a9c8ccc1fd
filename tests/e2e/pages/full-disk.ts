import type {BrowserWithExtension} from '../../../scripts/browser/launch-extension';

/** From now on the background can store nothing, as on a full disk. Gives back the way to make room again. */
export async function fillDisk(browser: BrowserWithExtension): Promise<() => Promise<void>> {
  const background = await browser.background();
  await background.evaluate(() => {
    const {transaction} = IDBDatabase.prototype;
    const {error} = console;
    Reflect.set(globalThis, 'makeRoom', () => {
      IDBDatabase.prototype.transaction = transaction;
      console.error = error;
    });
    // The error is caught, reported to the caller and logged; a story counts the line against nobody but this.
    console.error = () => undefined;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  return () => background.evaluate(() => Reflect.get(globalThis, 'makeRoom')());
}
