import {createHash} from 'node:crypto';
import {test as base} from '@playwright/test';
import {ensureFirefox} from '../../scripts/browser/firefox/ensure-firefox';
import {launchFirefox} from '../../scripts/browser/firefox/launch-firefox';
import {site} from './pages/serve-articles';
import {expect, story} from './pages/story';
import {webAnnotations} from './pages/web-annotations';
import {chromiumReader} from './reading/chromium-reader';
import {firefoxReader} from './reading/firefox-reader';
import type {Reader} from './reading/reader';

/** What a reader can do in both browsers. */
const stories: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
  'marks are painted, and the card and the panel say who says so': tellOfMarks,
  'an article in shadow roots is marked, kept, and found again': tellOfComponents,
  'an article in a frame is marked, kept, and found again': tellOfFrames,
  'an article whose page works against us is marked and kept, and again when it writes itself anew': tellOfHostile,
  'what is kept is found in the library, and read there in its stored text': tellOfLibrary,
  'a file of another tool is brought in, and its words are found on the page': tellOfImport,
  'a site that is switched on is read by itself': tellOfAlways,
  'a site that is switched off stays unmarked': tellOfNever,
  'what is kept outlives the background and the page, and is taken along': tellOfKeeping,
};

async function analyse(reader: Reader): Promise<void> {
  await reader.clickToolbar();
  await expect.poll(async () => (await reader.marks()).length).toBeGreaterThan(5);
}

async function tellOfMarks(reader: Reader): Promise<void> {
  await reader.openArticle('harbour-tunnel');
  const [said, told] = ['Nobody was in danger at any time', 'The Marlow Courier'];
  // Before the page is read it has to have come to rest: else it could be the page itself that changes.
  let before = await pictures(reader, said, told);
  const isAtRest = async () => {
    const last = before;
    before = await pictures(reader, said, told);
    return last.join() === before.join();
  };
  await expect.poll(isAtRest).toBe(true);
  await analyse(reader);
  await expect.poll(async () => (await pictures(reader, said))[0] === before[0]).toBe(false);
  expect((await pictures(reader, told))[0], 'words that nobody says stay as they are').toBe(before[1]);

  await reader.clickOn(said);
  await reader.seeOnCard('button', 'Keep');
  const panel = await reader.openOwnPage('sidepanel.html');
  await expect.poll(() => panel.words()).toContain('Nobody was in danger at any time');
  expect(await panel.words()).toContain('Lena Okafor');
}

/** Lines of words as they are painted, by a digest of their pictures. */
async function pictures(reader: Reader, ...words: readonly string[]): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const each of words)
    taken.push(
      createHash('sha256')
        .update(await reader.picture(each))
        .digest('hex'),
    );
  return taken;
}

/** An article that a component of the page's draws, partly out of what stands in it. */
async function tellOfComponents(reader: Reader): Promise<void> {
  await reader.openArticle('components');
  const lines = ['Nobody will carry it down these stairs', 'A lens like this is not made any more'] as const;
  const before = await pictures(reader, ...lines);
  await analyse(reader);
  await expect
    .poll(async () => (await pictures(reader, ...lines)).map((picture, at) => picture === before[at]))
    .toEqual([false, false]);
  for (const words of lines) await keep(reader, words);
  const selected = 'The council decided';
  await reader.highlight(selected);
  await reader.pressOnCard('button', 'Keep');
  await reader.seeOnCard('button', 'Remove');
  await reader.reload();
  await analyse(reader);
  await expect.poll(async () => (await keptWords(reader)).join(' ')).toContain(lines[0]);
  const kept = (await keptWords(reader)).join(' ');
  for (const words of [lines[1], selected]) expect(kept).toContain(words);
}

/** A page that shows its article in a frame: everything speaks of the frame then. */
async function tellOfFrames(reader: Reader): Promise<void> {
  const words = 'Nobody was in danger at any time';
  await reader.openArticle('reading-room');
  const [before] = await pictures(reader, words);
  await analyse(reader);
  await expect.poll(async () => (await pictures(reader, words))[0] === before).toBe(false);
  await keep(reader, words);
  const panel = await reader.openOwnPage('sidepanel.html');
  await expect.poll(() => panel.words()).toContain('Harbour tunnel closed for a week');
  await reader.stopBackground();
  await reader.reload();
  await analyse(reader);
  await expect.poll(() => keptWords(reader)).toContainEqual(expect.stringContaining(words));
  const popup = await reader.openOwnPage('popup.html');
  await expect.poll(() => popup.words()).toContain(words);
}

/** A page that hides the browser's API behind a form, zooms its root, carries the card off, and takes every listener away. */
async function tellOfHostile(reader: Reader): Promise<void> {
  await reader.openArticle('against-us');
  await analyse(reader);
  await keep(reader, 'The quay will be closed');
  // With the click the page's old words are gone, and their marks; between them and the new ones is too little time to be seen.
  await reader.clickOn('Print the late edition');
  await expect.poll(async () => (await reader.marks()).length).toBeGreaterThan(5);
  await keep(reader, 'We saw them go');
  await expect.poll(async () => (await keptWords(reader)).length).toBe(2);
}

async function keep(reader: Reader, words: string): Promise<void> {
  await reader.clickOn(words);
  await reader.pressOnCard('button', 'Keep');
  await reader.seeOnCard('button', 'Remove');
}

async function tellOfLibrary(reader: Reader): Promise<void> {
  await reader.openArticle('harbour-tunnel');
  await analyse(reader);
  await keep(reader, 'Nobody was in danger at any time');
  const library = await reader.openOwnPage('library.html');
  await expect.poll(() => library.words()).toContain('Harbour tunnel closed for a week');
  await library.follow('Harbour tunnel closed for a week');
  await expect.poll(() => library.words()).toContain('The harbour tunnel will stay closed');
  expect(await library.words()).toContain('Nobody was in danger at any time');
}

async function tellOfImport(reader: Reader): Promise<void> {
  await reader.openArticle('harbour-tunnel');
  const library = await reader.openOwnPage('library.html');
  await library.follow('Import');
  const words = 'Nobody was in danger at any time';
  await library.bring('elsewhere.jsonld', JSON.stringify(webAnnotations(`${site}/harbour-tunnel.html`, [words])));
  await expect.poll(() => library.words()).toContain('Web Annotations');
  await library.press('Import');
  await expect.poll(() => library.words()).toContain('1 annotation was imported.');

  await analyse(reader);
  await expect.poll(() => keptWords(reader)).toContainEqual(expect.stringContaining(words));
}

async function keptWords(reader: Reader): Promise<readonly string[]> {
  return (await reader.marks()).filter(({highlight}) => /-kept$|-own-/.test(highlight)).map(({text}) => text);
}

async function tellOfAlways(reader: Reader): Promise<void> {
  await reader.openArticle('harbour-tunnel');
  await analyse(reader);
  const popup = await reader.openOwnPage('popup.html');
  await expect.poll(() => popup.words()).toContain('Read articles on news.example');
  if (reader.refuse !== undefined) {
    await popup.pick('Always');
    await reader.refuse();
    await expect.poll(() => popup.words()).toContain('Your browser did not give leave for this site');
    await popup.pick('When I ask');
  }
  await popup.pick('Always');
  await reader.allow();
  await expect.poll(() => popup.isPicked('Always')).toBe(true);
  // The browser takes a moment to have the loader run: a page that is opened after that is read.
  await expect(async () => {
    await reader.openArticle('night-shift');
    await expect.poll(async () => (await reader.marks()).length, {timeout: 4_000}).toBeGreaterThan(5);
  }).toPass();
}

async function tellOfNever(reader: Reader): Promise<void> {
  await reader.openArticle('harbour-tunnel');
  await analyse(reader);
  const popup = await reader.openOwnPage('popup.html');
  await expect.poll(() => popup.words()).toContain('Read articles on news.example');
  await popup.pick('Never');
  await expect.poll(async () => (await reader.marks()).length).toBe(0);
  await expect.poll(() => popup.words()).toContain('Hearsay is off on this site');
  await popup.pick('When I ask');
  await expect.poll(async () => (await reader.marks()).length).toBeGreaterThan(5);
}

async function tellOfKeeping(reader: Reader): Promise<void> {
  await reader.openArticle('harbour-tunnel');
  await analyse(reader);
  await reader.clickOn('Nobody was in danger at any time');
  await reader.pressOnCard('button', 'Needs a source');
  await reader.seeOnCard('button', 'Remove');
  await reader.stopBackground();
  await reader.writeOnCard('Note', 'Ask for the pump protocol.');
  const panel = await reader.openOwnPage('sidepanel.html');
  await panel.press('Kept');
  await expect.poll(() => panel.words()).toContain('Ask for the pump protocol.');
  await reader.stopBackground();

  await reader.reload();
  expect(await reader.marks()).toEqual([]);
  await analyse(reader);
  await expect
    .poll(() => keptWords(reader))
    .toContainEqual(expect.stringContaining('Nobody was in danger at any time'));

  const popup = await reader.openOwnPage('popup.html');
  await expect.poll(() => popup.words()).toContain('Ask for the pump protocol.');
  await popup.unfold('Export');
  await popup.choose('Export as', 'Web Annotations');
  const {name, text} = await popup.download('Download');
  expect(name).toMatch(/\.jsonld$/);
  const collection: {readonly first: {readonly items: readonly unknown[]}} = JSON.parse(text);
  expect(JSON.stringify(collection.first.items)).toContain('Ask for the pump protocol.');
}

story.describe('In Chromium', () => {
  story.use({grantable: ['*://news.example/*']});

  for (const [name, tell] of Object.entries(stories)) {
    story(name, async ({hearsay}) => tell(await chromiumReader(hearsay)));
  }
});

base.describe('In Firefox', () => {
  for (const [name, tell] of Object.entries(stories)) {
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern, and none of its browsers is wanted.
    base(name, async ({}) => {
      const firefox = await launchFirefox(ensureFirefox());
      try {
        await tell(await firefoxReader(firefox));
        expect.soft(await firefox.seen(), 'requests to the network, and errors').toEqual({asked: [], errors: []});
      } finally {
        await firefox.close();
      }
    });
  }
});
