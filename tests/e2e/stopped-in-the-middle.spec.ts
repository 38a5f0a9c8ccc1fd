import {randomUUID} from 'node:crypto';
import {askBackground} from '../../scripts/browser/ask';
import {everything} from '../../src/core/library/wanted';
import type {Hearsay} from './pages/hearsay';
import {countStored, keepMany} from './pages/many-kept';
import {expect, story} from './pages/story';

/** A page of ours that asks for nothing that is kept. */
async function openOurs(hearsay: Hearsay) {
  const page = await hearsay.browser.context.newPage();
  await page.goto(`chrome-extension://${hearsay.browser.extensionId}/privacy.html`);
  return page;
}

const all = {wanted: everything, bin: false};

const moments = ['before anything is', 'when more than half of them are', 'when all are and nobody was told'] as const;

for (const moment of moments) {
  story(
    `The background is stopped while many are changed, ${moment}: asked again, it changes all of them once`,
    async ({hearsay}) => {
      const page = await openOurs(hearsay);
      await keepMany(page, 3_000);
      const ids = await askBackground(page, 'findIds', all);
      expect(ids).toHaveLength(3_000);
      const argument = {job: randomUUID(), parts: [{ids, deed: {do: 'tag' as const, tag: 'all of them'}}]};
      await page.evaluate(
        ({sent, from}) =>
          new Promise<void>(resolve => {
            chrome.runtime.onMessage.addListener((news: unknown) => {
              const told = news as {broadcast?: string; value?: {done: number; of: number}};
              if (told.broadcast === 'jobGoesOn' && told.value && told.value.done >= from * told.value.of) resolve();
              return undefined;
            });
            // Whoever is stopped does not answer.
            void chrome.runtime.sendMessage(sent).catch(() => undefined);
            if (from === 0) resolve();
          }),
        {sent: {to: 'background', call: 'changeMany', argument}, from: moment === moments[0] ? 0 : 0.6},
      );
      // The database answers this when it has written.
      if (moment === moments[2]) expect(await countStored(page, 'answers')).toBe(1);
      await hearsay.killWorker();

      const tagged = {wanted: {...everything, tags: ['all of them']}, bin: false};
      expect([0, 3_000]).toContain((await askBackground(page, 'findIds', tagged)).length);
      const {changed, undo} = await askBackground(page, 'changeMany', argument);
      expect(changed).toBe(3_000);
      expect(await askBackground(page, 'findIds', tagged)).toHaveLength(3_000);
      await askBackground(page, 'changeMany', {job: randomUUID(), parts: undo});
      expect(await askBackground(page, 'findIds', tagged)).toHaveLength(0);
    },
  );
}

story(
  'The background is stopped again and again while it makes the index: in the end everything is found',
  async ({hearsay}) => {
    const page = await openOurs(hearsay);
    await keepMany(page, 10_000);
    const message = {to: 'background', call: 'findIds', argument: all};
    for (const shelves of [0, 1, 2]) {
      await page.evaluate(sent => void chrome.runtime.sendMessage(sent).catch(() => undefined), message);
      await expect.poll(() => countStored(page, 'shelves')).toBeGreaterThanOrEqual(shelves);
      await hearsay.killWorker();
    }
    expect(await askBackground(page, 'findIds', all)).toHaveLength(10_000);
    const words = {wanted: {...everything, words: 'dough'}, bin: false};
    const found = await askBackground(page, 'findIds', words);
    expect(found.length).toBeGreaterThan(100);
    const [first] = found;
    if (first === undefined) throw new Error('Nothing was found.');
    await askBackground(page, 'deleteAnnotation', {id: first});
    expect(await askBackground(page, 'findIds', words)).toHaveLength(found.length - 1);
  },
);
