import {randomUUID} from 'node:crypto';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {everything} from '../../src/core/library/wanted';
import {Hearsay} from '../../tests/e2e/pages/hearsay';
import {ImportPage} from '../../tests/e2e/pages/import-page';
import type {Measure} from './measure';
import {launch, type OpenLibrary} from './open-library';
import {timeCall} from './time-calls';

const all = {wanted: everything, bin: false} as const;
const long = {timeout: 1_800_000};
/** Between two looks at what a page holds. */
const lookMs = 250;

/** Of work that was done in a page: how long it took, and the most that the page held meanwhile. */
interface Work {
  readonly ms: number;
  readonly peak: number;
}

const done = new Map<OpenLibrary, Record<string, Work>>();

async function watchWork(page: Page, work: () => Promise<unknown>): Promise<Work> {
  const session = await page.context().newCDPSession(page);
  let peak = 0;
  const look = async () => {
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    peak = Math.max(peak, usedSize / 1024 ** 2);
  };
  const timer = setInterval(() => void look().catch(() => undefined), lookMs);
  const began = performance.now();
  try {
    await work();
    return {ms: performance.now() - began, peak};
  } finally {
    clearInterval(timer);
  }
}

async function download(page: Page, path: string, press: () => Promise<void>): Promise<void> {
  const [file] = await Promise.all([page.waitForEvent('download', long), press()]);
  await file.saveAs(path);
}

/** Takes everything along as Markdown, by the library's own buttons. */
async function exportAll({browser, folder, articles}: OpenLibrary): Promise<Work> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/library.html`);
  await page.getByRole('button', {name: 'Take along'}).click();
  const dialog = page.getByRole('dialog', {name: 'Take along'});
  const press = () => dialog.getByRole('button', {name: 'Download'}).click();
  const work = await watchWork(page, () => download(page, join(folder, `${articles}.md`), press));
  await page.close();
  return work;
}

function backupOf({folder, articles}: OpenLibrary): string {
  return join(folder, `${articles}.backup.json.gz`);
}

async function backUp(library: OpenLibrary): Promise<Work> {
  const {browser} = library;
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/settings.html`);
  const press = () => page.getByRole('button', {name: 'Back up everything now'}).first().click();
  const work = await watchWork(page, () => download(page, backupOf(library), press));
  await page.close();
  return work;
}

/** Brings the backup into a browser that keeps nothing. */
async function importAll(library: OpenLibrary): Promise<{readonly reading: Work; readonly merging: Work}> {
  const browser = await launch();
  try {
    const {page, step} = await ImportPage.open(new Hearsay(browser));
    const reading = await watchWork(page, async () => {
      await page.locator('input[type=file]').setInputFiles(backupOf(library));
      await step.getByRole('button', {name: 'Import', exact: true}).waitFor(long);
    });
    const merging = await watchWork(page, async () => {
      await step.getByRole('button', {name: 'Import', exact: true}).click();
      await page.getByRole('heading', {name: /annotations were imported/}).waitFor(long);
    });
    return {reading, merging};
  } finally {
    await browser.close();
  }
}

/** Two measures of one work: the first does it. */
function timeAndPeak(name: string, work: (library: OpenLibrary) => Promise<Work>): readonly Measure[] {
  return [
    {
      name,
      rounds: 1,
      async measure(library) {
        const worked = await work(library);
        done.set(library, {...done.get(library), [name]: worked});
        return worked.ms;
      },
    },
    {name: `${name}: most memory, MB`, rounds: 1, measure: async library => done.get(library)?.[name]?.peak ?? 0},
  ];
}

const imported = new Map<OpenLibrary, Work>();

async function changeAll({ownPage}: OpenLibrary, deed: 'tag' | 'untag'): Promise<number> {
  const {value: ids} = await timeCall(ownPage, 'findIds', all);
  const argument = {job: randomUUID(), parts: [{ids, deed: {do: deed, tag: 'all'}}]};
  return (await timeCall(ownPage, 'changeMany', argument)).ms;
}

/** What is done with all that is kept. */
export const measuresOfAll: readonly Measure[] = [
  {name: 'list the ids of all', rounds: 3, measure: async ({ownPage}) => (await timeCall(ownPage, 'findIds', all)).ms},
  ...timeAndPeak('export everything (Markdown)', exportAll),
  ...timeAndPeak('back up everything', backUp),
  ...timeAndPeak('import everything: read the file', async library => {
    const {reading, merging} = await importAll(library);
    imported.set(library, merging);
    return reading;
  }),
  ...timeAndPeak('import everything: bring it in', async library => imported.get(library) ?? {ms: 0, peak: 0}),
  {name: 'tag all', rounds: 1, measure: library => changeAll(library, 'tag')},
  {name: 'untag all', rounds: 1, measure: library => changeAll(library, 'untag')},
  {
    name: 'first search after all were changed',
    rounds: 1,
    measure: async ({ownPage}) =>
      (await timeCall(ownPage, 'findAnnotations', {...all, order: 'newest', start: 0, count: 50})).ms,
  },
];
