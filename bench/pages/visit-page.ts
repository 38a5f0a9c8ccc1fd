import type {Page} from '@playwright/test';
import {askBackground} from '../../scripts/browser/ask';
import type {BrowserWithExtension} from '../../scripts/browser/launch-extension';
import {openArticle} from '../../scripts/demo/open-article';
import {attributions, forms} from '../../src/core/statements/statement';
import type {PageState} from '../../src/messaging/contract';
import {trace} from '../devtools/trace';
import {comparePaint, isHidden} from './checking/compare-paint';
import {firstChange, pageAsItIs} from './checking/page-as-it-is';
import {readPaintedWords} from './checking/painted-words';
import {settle} from './checking/settle';
import type {SavedPage} from './list-pages';
import {heapSize} from './measuring/heap-size';
import {readToTheEnd} from './measuring/read-to-the-end';
import {type ReadabilityTime, readabilityAlone} from './measuring/readability-alone';
import {type ThreadWork, threadWork} from './measuring/thread-work';
import {watchForMarks} from './measuring/watch-for-marks';
import {watchForShifts} from './measuring/watch-for-shifts';
import type {DomOutcome, PageRow, PageTimes} from './page-row';
import {scoreText, type TruthScore} from './truth/score-text';

/** Visits to a page that changes by itself, to find one in which it keeps still. */
const tries = 3;

/** With whom the visits are made, and what is asked of them. */
export interface Visiting {
  readonly browser: BrowserWithExtension;
  /** A page of the extension's, to ask its background through. */
  readonly ownPage: Page;
  /** Lines of error that are ours, so far. */
  readonly complaints: readonly string[];
  /** Whether what it takes is measured beside what it is held to: `Readability` and the detection alone, and memory. */
  readonly measured: boolean;
}

/** Opens a saved page as a reader does, has it read, and tells what came of it. Never throws: what went wrong is in the row. */
export async function visitPage(visiting: Visiting, saved: SavedPage, scripts: 'off' | 'on'): Promise<PageRow> {
  let row = await visitOnce(visiting, saved, scripts);
  for (let again = 1; again < tries && row.dom === 'changed' && row.problem === undefined; again += 1) {
    if (scripts === 'on' && (await changesByItself(visiting, saved, row.watched)))
      return {...row, dom: 'own', change: undefined};
    row = await visitOnce(visiting, saved, scripts);
  }
  return row;
}

async function visitOnce(visiting: Visiting, saved: SavedPage, scripts: 'off' | 'on'): Promise<PageRow> {
  const {browser, complaints, measured} = visiting;
  const errorsBefore = complaints.length;
  const blank = emptyRow(saved, scripts);
  let page: Page | undefined;
  try {
    const source = {kind: 'file', name: saved.file, address: saved.url, html: saved.html} as const;
    page = await openArticle(browser.context, source, scripts);
    await page.bringToFront();
    await settle(page);
    const heapBefore = measured ? await heapSize(page) : 0;
    const domBefore = await pageAsItIs(page);
    const watchedFrom = performance.now();
    const shifts = await watchForShifts(page);
    const {state, work} = measured
      ? await traceReading(browser, page)
      : {state: await readToTheEnd(browser, page), work: undefined};
    const layoutShift = await shifts.evaluate(({score}) => score);
    const change = firstChange(domBefore, await pageAsItIs(page));
    const dom: DomOutcome = change === undefined ? 'same' : 'changed';
    const watched = performance.now() - watchedFrom;
    const analysed = state.state === 'analysed' ? state : undefined;
    const painted = await readPaintedWords(page);
    const shown = await page.evaluate(() => document.body?.innerText.match(/\S+/g)?.length ?? 0);
    const memory = measured ? (await heapSize(page)) - heapBefore : undefined;
    const truth = 'article' in state ? await scoreTruth(page, state.article.text, saved.truth) : undefined;
    await page.close();
    page = undefined;
    const times: PageTimes | undefined = work && {
      ...work,
      thread: work.total,
      detection: analysed === undefined ? 0 : await timeDetection(visiting.ownPage, analysed),
      readability: scripts === 'off' ? await timeReadability(visiting, saved) : undefined,
    };
    return {
      ...blank,
      ...tell(state),
      truth,
      times,
      memory,
      dom,
      change,
      watched,
      paint: analysed === undefined ? [] : comparePaint(analysed, painted),
      isHidden: isHidden(painted),
      shown,
      layoutShift,
      errors: complaints.slice(errorsBefore),
    };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return {...blank, errors: complaints.slice(errorsBefore), problem};
  } finally {
    await page?.close();
  }
}

/** `work` is `undefined` when no script of ours ran. */
async function traceReading(
  browser: BrowserWithExtension,
  page: Page,
): Promise<{readonly state: PageState; readonly work: ThreadWork | undefined}> {
  const looking = await watchForMarks(page);
  const {result: state, events} = await trace(browser.browserSession, () => readToTheEnd(browser, page));
  return {state, work: threadWork(events, looking)};
}

function emptyRow({file, category}: SavedPage, scripts: 'off' | 'on'): PageRow {
  return {
    file,
    category,
    scripts,
    state: 'unknown',
    words: 0,
    truth: undefined,
    forms: {direct: 0, mixed: 0, indirect: 0, block: 0},
    attributions: {named: 0, unnamed: 0, none: 0},
    stoppedAt: undefined,
    times: undefined,
    memory: undefined,
    dom: 'same',
    change: undefined,
    watched: 0,
    layoutShift: 0,
    errors: [],
    paint: [],
    shown: 0,
    isHidden: false,
    problem: undefined,
  };
}

function tell(state: PageState): Partial<PageRow> {
  if (state.state !== 'analysed') {
    return {state: state.state, ...(state.state === 'failed' && {problem: state.error.message})};
  }
  const {article, detection} = state;
  const count = <Key extends string>(keys: readonly Key[], keyOf: (at: number) => Key | undefined) => {
    const all = detection.statements.map((_, at) => keyOf(at));
    return Object.fromEntries(keys.map(key => [key, all.filter(own => own === key).length])) as Record<Key, number>;
  };
  return {
    state: 'analysed',
    words: article.text.match(/\S+/g)?.length ?? 0,
    forms: count(forms, at => detection.statements[at]?.form),
    attributions: count(attributions, at => detection.statements[at]?.attribution),
    stoppedAt: detection.readUpTo < article.text.length ? detection.readUpTo : undefined,
  };
}

async function scoreTruth(page: Page, read: string, truth: string | undefined): Promise<TruthScore | undefined> {
  if (truth === undefined) return undefined;
  const everything = await page.evaluate(() => {
    const copy = document.body?.cloneNode(true);
    if (copy instanceof Element)
      for (const element of copy.querySelectorAll('script, style, noscript')) element.remove();
    return copy?.textContent ?? '';
  });
  return scoreText(read, truth, everything);
}

async function timeDetection(ownPage: Page, {article}: Extract<PageState, {state: 'analysed'}>): Promise<number> {
  const start = performance.now();
  await askBackground(ownPage, 'detectStatements', article);
  return performance.now() - start;
}

async function timeReadability({browser}: Visiting, {file, url, html}: SavedPage): Promise<ReadabilityTime> {
  const page = await openArticle(browser.context, {kind: 'file', name: file, address: url, html});
  await settle(page);
  const time = await readabilityAlone(page, browser.browserSession);
  await page.close();
  return time;
}

/** Whether the page's DOM changes in half as long again as it was watched with us, with nobody there. */
async function changesByItself({browser}: Visiting, {file, url, html}: SavedPage, watched: number): Promise<boolean> {
  const page = await openArticle(browser.context, {kind: 'file', name: file, address: url, html}, 'on');
  await page.bringToFront();
  await settle(page);
  const before = await pageAsItIs(page);
  await page.waitForTimeout(1.5 * watched);
  const changes = (await pageAsItIs(page)) !== before;
  await page.close();
  return changes;
}
