import type {Page} from '@playwright/test';
import {apart} from '../pages/apart';
import {Card} from '../pages/card';
import type {Hearsay} from '../pages/hearsay';
import {readKept} from '../pages/kept-database';
import {expect, story} from '../pages/story';
import {clickAtWords} from './click-at-words';
import {serveHostile} from './hostile-page';

/** Opens the card on the first statement of a page. */
async function openCard(hearsay: Hearsay): Promise<{readonly page: Page; readonly card: Card}> {
  const page = await hearsay.browser.context.newPage();
  await page.goto(await serveHostile(hearsay.browser.context, {}));
  await hearsay.analyse(page);
  const card = new Card(page);
  await clickAtWords(page, 'The quay will be closed');
  await card.see('button', 'Keep');
  return {page, card};
}

async function kept({browser}: Hearsay): Promise<unknown> {
  const library = await browser.context.newPage();
  await library.goto(`chrome-extension://${browser.extensionId}/library.html`);
  const {annotations} = await readKept(library);
  await library.close();
  return annotations;
}

story('What a page’s scripts do to the card presses nothing on it', async ({hearsay}) => {
  const {page, card} = await openCard(hearsay);
  const place = await card.place();
  if (place === null) throw new Error('There is no card.');
  await page.evaluate(({left, top, right, bottom}) => {
    const host = document.querySelector('hearsay-card');
    if (!(host instanceof HTMLElement)) throw new Error('There is no card.');
    for (let y = top + 2; y < bottom; y += 8) {
      for (let x = left + 2; x < right; x += 8) {
        const at = {clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, view: window};
        for (const name of ['pointerdown', 'pointerup']) host.dispatchEvent(new PointerEvent(name, at));
        for (const name of ['mousedown', 'mouseup', 'click', 'dblclick']) host.dispatchEvent(new MouseEvent(name, at));
      }
    }
    host.focus();
    host.click();
    for (const key of ['Enter', ' ', 'Tab', 'k', 'z']) {
      for (const name of ['keydown', 'keyup'])
        host.dispatchEvent(new KeyboardEvent(name, {key, ctrlKey: key === 'z', bubbles: true, composed: true}));
    }
    for (const name of ['input', 'change', 'submit', 'blur', 'drop'])
      host.dispatchEvent(new Event(name, {bubbles: true, composed: true}));
  }, place);
  await card.see('button', 'Keep');
  expect(await kept(hearsay)).toEqual([]);
});

story(
  'A page cannot make the card unseen, small or deaf, and it comes back where it is thrown out',
  async ({hearsay}) => {
    const {page, card} = await openCard(hearsay);
    // The words are made a point, and once a second the card looks where they are: it may stand elsewhere by then.
    const size = async () => {
      const place = await card.place();
      return place && [place.right - place.left, place.bottom - place.top];
    };
    const sizeBefore = await size();
    const look = () =>
      apart(page, () => {
        const host = document.querySelector('hearsay-card');
        if (host === null) return null;
        const {opacity, visibility, pointerEvents, filter, transform, clipPath, maskImage, scale} =
          getComputedStyle(host);
        return {opacity, visibility, pointerEvents, filter, transform, clipPath, maskImage, scale};
      });
    const before = await look();
    await page.addStyleTag({
      content: `html, body, hearsay-card, hearsay-card::part(card), * { opacity: 0 !important; pointer-events: none !important; visibility: hidden !important; filter: blur(99px) !important;
      transform: scale(0) !important; scale: 0 !important; clip-path: inset(50%) !important; mask-image: linear-gradient(#0000, #0000) !important; }`,
    });
    await page.evaluate(() => {
      const host = document.querySelector('hearsay-card');
      if (!(host instanceof HTMLElement)) return;
      host.style.cssText = 'opacity: 0 !important; display: none !important; pointer-events: none !important';
      host.animate(
        [
          {opacity: 0, transform: 'scale(0)'},
          {opacity: 0, transform: 'scale(0)'},
        ],
        {duration: 1e9, fill: 'both'},
      );
      host.hidden = true;
      host.inert = false;
    });
    expect(await look()).toEqual(before);
    expect(sizeBefore).not.toBeNull();
    expect(await size()).toEqual(sizeBefore);

    await page.evaluate(() => document.querySelector('hearsay-card')?.remove());
    await expect.poll(size).toEqual(sizeBefore);
    // Into what is hidden, into another document, and out of the top layer: it comes back, in its own clothes.
    for (const home of ['div', 'iframe'] as const) {
      await page.evaluate(home => {
        const host = document.querySelector('hearsay-card');
        const away = document.createElement(home);
        if (!(host instanceof HTMLElement)) throw new Error('There is no card.');
        away.hidden = true;
        document.body.append(away);
        (away instanceof HTMLIFrameElement ? away.contentDocument?.body : away)?.append(host);
      }, home);
      await expect.poll(size).toEqual(sizeBefore);
    }
    await page.evaluate(() => {
      const host = document.querySelector('hearsay-card');
      if (!(host instanceof HTMLElement)) throw new Error('There is no card.');
      host.hidePopover();
      host.inert = true;
      document.documentElement.style.zoom = '2';
    });
    await expect
      .poll(() => page.evaluate(() => document.querySelector(':popover-open')?.localName))
      .toBe('hearsay-card');
    expect(await size(), 'however large the page draws itself').toEqual(sizeBefore);
    await card.press('button', 'Keep');
    await card.see('button', 'Remove');
  },
);

story(
  'A frame that a page lays over the card takes the click itself; one that lets it through does nothing that cannot be undone',
  async ({hearsay}) => {
    const {page, card} = await openCard(hearsay);
    const place = await card.place();
    if (place === null) throw new Error('There is no card.');
    await page.evaluate(async ({left, top, right, bottom}) => {
      const cover = document.createElement('iframe');
      cover.srcdoc =
        '<body style="height: 100vh; background: gold"><script>onclick = () => parent.postMessage(1, `*`)</script>You have won!';
      cover.popover = 'manual';
      cover.style.cssText = `position: fixed; inset: auto; left: ${left}px; top: ${top}px; width: ${right - left}px; height: ${bottom - top}px; opacity: 0.5; border: 0; margin: 0; padding: 0`;
      addEventListener('message', () => (document.title = 'clicked'));
      const loaded = new Promise(resolve => cover.addEventListener('load', resolve));
      document.body.append(cover);
      cover.showPopover();
      await loaded;
    }, place);
    await page.mouse.click((place.left + place.right) / 2, (place.top + place.bottom) / 2);
    await expect(page).toHaveTitle('clicked');
    expect(await kept(hearsay)).toEqual([]);

    // A page can paint above the card, in the same layer, and let clicks through: what it has pressed so is taken back.
    await page.evaluate(() => document.querySelector('iframe')?.style.setProperty('pointer-events', 'none'));
    await card.press('button', 'Keep');
    await card.see('button', 'Remove');
    expect(await kept(hearsay)).toHaveLength(1);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await card.press('button', 'Undo: keeping');
    await card.see('button', 'Keep');
    expect(await kept(hearsay)).toMatchObject([{deletedAt: expect.any(String)}]);
  },
);
