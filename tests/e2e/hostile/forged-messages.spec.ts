import type {Page} from '@playwright/test';
import {nonsense} from '../../messaging/bad-requests';
import {requests} from '../../messaging/requests';
import {expect, story} from '../pages/story';
import {serveHostile} from './hostile-page';

/** Runs an expression in the world of our content script on a page, as a page that broke into it could. */
async function inOurWorld(page: Page, extensionId: string, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({context}) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
    expression,
    contextId: worlds[0] ?? 0,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

story(
  'Whatever is forged in the world of the content script is refused and logged, and nothing is stored',
  async ({hearsay}) => {
    const {context, extensionId} = hearsay.browser;
    const page = await context.newPage();
    await page.goto(await serveHostile(context, {}));
    await hearsay.analyse(page);
    const background = await hearsay.browser.background();
    const logged: string[] = [];
    background.on('console', message => logged.push(message.text()));

    const ours = new Set(['changeMarks']);
    // What fits no call; where a call takes anything at all of a kind, or nothing, that kind is left out.
    const forged = Object.entries(requests).flatMap(([call, good]) =>
      [...nonsense, ...(good === null ? [{}] : [null])]
        .filter(argument => argument !== undefined || good !== null)
        .filter(
          argument =>
            !(ours.has(call) && typeof argument === 'object' && argument !== null && !Array.isArray(argument)),
        )
        .map(argument => ({to: 'background', call, argument})),
    );
    const replies = await inOurWorld(
      page,
      extensionId,
      `Promise.all(${JSON.stringify(forged)}.map(message => chrome.runtime.sendMessage(message)))`,
    );
    expect(Array.isArray(replies)).toBe(true);
    if (!Array.isArray(replies)) return;
    expect(replies).toHaveLength(forged.length);
    const answered = replies.flatMap((reply, index) => (reply?.ok === false ? [] : [forged[index]]));
    expect(answered).toEqual([]);
    await expect.poll(() => logged.filter(line => line.startsWith('Refused the call')).length).toBe(forged.length);

    const library = await context.newPage();
    await library.goto(`chrome-extension://${extensionId}/library.html`);
    await expect(library.getByText(/Nothing (is )?kept yet/i).first()).toBeVisible();
  },
);

story('A page that calls the extension from outside gets no answer', async ({hearsay}) => {
  const {context, extensionId} = hearsay.browser;
  const page = await context.newPage();
  await page.goto(await serveHostile(context, {}));
  await hearsay.analyse(page);
  const heard = await page.evaluate(async id => {
    const runtime = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
    if (runtime === undefined) return 'no way to call';
    const asked = {to: 'background', call: 'readSettings', argument: null};
    return runtime.sendMessage(id, asked).catch(() => 'nobody answers');
  }, extensionId);
  expect(['no way to call', 'nobody answers']).toContain(heard);
  // Nor by the ways that pages speak to one another.
  await page.evaluate(() => {
    for (const call of ['saveAnnotation', 'listArticles', 'describePage']) {
      postMessage({to: 'background', call, argument: null}, '*');
      postMessage({to: 'tab', call, argument: null}, '*');
      document.dispatchEvent(new CustomEvent('hearsay:take-over', {detail: call}));
    }
  });
  expect(await hearsay.analyse(page)).toMatchObject({state: 'analysed'});
});
