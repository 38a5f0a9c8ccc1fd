import {readdir, readFile, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import type {Page} from 'puppeteer-core';
import type {FirefoxWithExtension} from '../../../scripts/browser/firefox/launch-firefox';
import {type Control, controlsOf} from '../../../scripts/browser/firefox/screen-reader';
import {expect} from '../pages/expect';
import {findLine} from '../pages/find-line';
import {readMarks} from '../pages/marks-on';
import {site} from '../pages/serve-articles';
import {clipOf, type OwnPage, type Reader, type Role} from './reader';

/** Firefox's words for a role. */
const roles: Readonly<Record<Role, RegExp>> = {button: /button/, textbox: /entry|textbox/};

async function serve(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', request => {
    const address = new URL(request.url());
    if (address.origin !== site) return void request.continue();
    readFile(join('tests/e2e/articles', basename(address.pathname))).then(
      body => request.respond({status: 200, contentType: 'text/html; charset=utf-8', body}),
      () => request.respond({status: 404, contentType: 'text/plain', body: 'No such page.'}),
    );
  });
}

function ownPage(page: Page, downloads: string): OwnPage {
  const press = async (button: string) => {
    await page.bringToFront();
    await page.locator(`::-p-xpath(//button[contains(normalize-space(.), "${button}")])`).click();
  };
  return {
    words: () => page.evaluate(() => document.body.innerText),
    press,
    follow: link => page.locator(`::-p-xpath((//a[contains(normalize-space(.), "${link}")])[1])`).click(),
    pick: choice => page.locator(`::-p-xpath(//label[contains(normalize-space(.), "${choice}")]//input)`).click(),
    isPicked: choice =>
      page.evaluate(wanted => {
        const labels = [...document.querySelectorAll('label')].filter(label => label.innerText.trim() === wanted);
        return labels.some(label => label.querySelector('input')?.checked === true);
      }, choice),
    unfold: words => page.locator(`::-p-xpath(//summary[contains(normalize-space(.), "${words}")])`).click(),
    async choose(list, entry) {
      await page.evaluate(
        (label, wanted) => {
          const fields = [...document.querySelectorAll('label')].filter(each => each.innerText.includes(label));
          const select = fields.at(-1)?.querySelector('select');
          const option = [...(select?.options ?? [])].find(each => each.label === wanted);
          if (!select || !option) throw new Error(`There is no “${wanted}” in “${label}”.`);
          select.value = option.value;
          select.dispatchEvent(new Event('change', {bubbles: true}));
        },
        list,
        entry,
      );
    },
    async bring(name, text) {
      const path = join(downloads, name);
      await writeFile(path, text);
      const field = await page.waitForSelector('input[type=file]');
      await field?.uploadFile(path);
    },
    async download(button) {
      const before = await readdir(downloads);
      await press(button);
      let name: string | undefined;
      await expect
        .poll(async () => {
          const now = await readdir(downloads);
          name = now.find(each => !before.includes(each) && !each.endsWith('.part'));
          return name === undefined || now.some(each => each.endsWith('.part'));
        })
        .toBe(false);
      return {name: name ?? '', text: await readFile(join(downloads, name ?? ''), 'utf8')};
    },
  };
}

export async function firefoxReader({
  browser,
  scope,
  geckoId,
  ownAddress,
  downloads,
}: FirefoxWithExtension): Promise<Reader> {
  const page = await browser.newPage();
  await serve(page);
  const find = async (role: Role, name: string): Promise<Control> => {
    let found: Control | undefined;
    let before: string | undefined;
    // A control that stands still: the card takes another place when what it says grows.
    await expect
      .poll(
        async () => {
          const controls = await controlsOf(scope, name);
          found = controls.find(control => roles[role].test(control.role) && control.name === name);
          const isStill = found !== undefined && before === JSON.stringify(found);
          before = JSON.stringify(found);
          return isStill ? 'found' : controls.map(control => `${control.role} “${control.name}”`);
        },
        {message: `the ${role} “${name}”`},
      )
      .toBe('found');
    if (found === undefined) throw new Error('Unreachable: the poll above found it.');
    return found;
  };
  const press = async (role: Role, name: string) => {
    const {x, y} = await find(role, name);
    await page.mouse.click(x, y);
  };
  /** Presses a button of the question that Firefox asks, once it asks. */
  const answer = async (button: 'button' | 'secondaryButton') => {
    const press = `
      const [question] = PopupNotifications.panel.children;
      question?.[given].click();
      return question !== undefined;
    `;
    await expect.poll(() => scope.run(press, button)).toBe(true);
  };
  const clickToolbar = async () => {
    await page.bringToFront();
    await scope.run(
      `
      // A second click on the button of a popup that is open closes it.
      for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
      const {ExtensionParent} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const {extension} = WebExtensionPolicy.getByID(given);
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    `,
      geckoId,
    );
  };
  return {
    openArticle: async name => void (await page.goto(`${site}/${name}.html`)),
    reload: async () => void (await page.reload()),
    clickToolbar,
    async picture(words) {
      const clip = clipOf(await page.evaluate(findLine, words));
      // Clips count from the top of the page here, not of the window.
      const [left = 0, top = 0] = await page.evaluate(() => [scrollX, scrollY]);
      return page.screenshot({clip: {...clip, x: clip.x + left, y: clip.y + top}, captureBeyondViewport: false});
    },
    marks: () => page.evaluate(readMarks),
    allow: () => answer('button'),
    refuse: () => answer('secondaryButton'),
    async clickOn(words) {
      const {left, right, top, bottom} = await page.evaluate(findLine, words);
      // Firefox asks the frame on the screen what lies under a press; until the next two, that is the page before it was scrolled.
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
    async highlight(words) {
      const {left, right, top, bottom} = await page.evaluate(findLine, words);
      await page.mouse.move(left + 1, (top + bottom) / 2);
      await page.mouse.down();
      await page.mouse.move(right, (top + bottom) / 2, {steps: 3});
      await page.mouse.up();
      await find('button', 'Keep');
      await page.keyboard.press('Escape');
      await scope.run(
        `
        const {extension} = WebExtensionPolicy.getByID(given);
        const chosen = {menuItemId: 'highlight', editable: false, frameId: 0};
        extension.emit('webext-menu-menuitem-click', chosen, gBrowser.selectedTab);
      `,
        geckoId,
      );
    },
    seeOnCard: async (role, name) => void (await find(role, name)),
    pressOnCard: press,
    async writeOnCard(field, text) {
      await press('textbox', field);
      await page.keyboard.type(text);
    },
    async stopBackground() {
      await scope.run(
        `await WebExtensionPolicy.getByID(given).extension.terminateBackground({ignoreDevToolsAttached: true});`,
        geckoId,
      );
    },
    async openOwnPage(file) {
      await page.bringToFront();
      const tabId = await scope.run(`
        const {ExtensionParent} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
      `);
      const own = await browser.newPage();
      await own.goto(`${ownAddress}${file}?tab=${tabId}`, {waitUntil: []});
      await own.waitForSelector('#root > *');
      return ownPage(own, downloads);
    },
    close: () => page.close(),
  };
}
