import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {openOwnPage} from '../../../scripts/browser/open-own-page';
import {Card} from '../pages/card';
import {findLine} from '../pages/find-line';
import type {Hearsay} from '../pages/hearsay';
import {marksOn} from '../pages/marks-on';
import {pressMenu} from '../pages/press-menu';
import {site} from '../pages/serve-articles';
import {clickOn, select} from '../pages/words-on-page';
import {clipOf, type OwnPage, type Reader} from './reader';

function ownPage(page: Page): OwnPage {
  return {
    words: () => page.locator('body').innerText(),
    choose: async (list, entry) => void (await page.getByLabel(list).last().selectOption({label: entry})),
    follow: link => page.getByRole('link', {name: link}).first().click(),
    // It is drawn anew by itself, once the choice is stored.
    pick: choice => page.getByLabel(choice).click(),
    isPicked: choice => page.getByLabel(choice).isChecked(),
    unfold: words => page.locator('summary').filter({hasText: words}).click(),
    press: button => page.getByRole('button', {name: button}).click(),
    bring: (name, text) =>
      page
        .locator('input[type=file]')
        .setInputFiles({name, mimeType: 'application/octet-stream', buffer: Buffer.from(text)}),
    async download(button) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: button}).click(),
      ]);
      return {name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8')};
    },
  };
}

export async function chromiumReader(hearsay: Hearsay): Promise<Reader> {
  const page = await hearsay.browser.context.newPage();
  const card = new Card(page);
  return {
    openArticle: async name => void (await page.goto(`${site}/${name}.html`)),
    reload: async () => void (await page.reload()),
    clickToolbar: () => hearsay.clickToolbar(page),
    picture: async words => page.screenshot({clip: clipOf(await page.evaluate(findLine, words))}),
    marks: () => marksOn(page),
    // Chromium's question cannot be pressed: the profile says that it was answered before.
    allow: async () => undefined,
    clickOn: words => clickOn(page, words),
    async highlight(words) {
      await select(page, words);
      await card.see('button', 'Keep');
      await page.keyboard.press('Escape');
      await pressMenu(hearsay, page, 'highlight');
    },
    seeOnCard: (role, name) => card.see(role, name),
    pressOnCard: (role, name) => card.press(role, name),
    writeOnCard: (field, text) => card.write('textbox', field, text),
    stopBackground: () => hearsay.killWorker(),
    openOwnPage: async file => {
      await hearsay.clickToolbar(page);
      return ownPage(await openOwnPage(hearsay.browser, file, page));
    },
    close: () => page.close(),
  };
}
