// npm run bench:reading -- [--json FILE]
// What a reader feels on a marked page: from pointing at a mark to the card, scrolling with a thousand marks and with ten
// thousand beside without, and writing a note while the background stands still. Milliseconds of the page's main thread,
// which a busy machine does not falsify; frames are counted, so those take a quiet one.
import {parseArgs} from 'node:util';
import {askBackground} from '../scripts/browser/ask';
import {openOwnPage} from '../scripts/browser/open-own-page';
import {readPage} from '../scripts/browser/read-page';
import {everything} from '../src/core/library/wanted';
import {Card} from '../tests/e2e/pages/card';
import {openLongArticle} from '../tests/e2e/pages/long-article';
import {clickOn} from '../tests/e2e/pages/words-on-page';
import {attachToWorker} from './devtools/worker-session';
import {timePointing} from './reading/time-pointing';
import {type Scrolling, timeScrolling} from './reading/time-scrolling';
import {timeTyping} from './reading/time-typing';
import {atMost, type Figure, reportFigures} from './report/figures';
import {launchForBench} from './report/launch-for-bench';
import {median} from './report/numbers';

const {values} = parseArgs({options: {json: {type: 'string'}}});
/** Milliseconds of a frame, at 60 in a second. */
const frame = 16.7;
const rounds = 6;
const all = {wanted: everything, bin: false, order: 'newest', start: 0, count: 5} as const;

const browser = await launchForBench();
const figures: Figure[] = [
  ...(await pointing()),
  ...(await scrolling(1_000, rounds)),
  ...(await scrolling(10_000, rounds / 2)),
  ...(await typing()),
];
await browser.close();
reportFigures(figures, values.json);

async function pointing(): Promise<Figure[]> {
  const page = await openLongArticle(browser.context, 200);
  await readPage(browser, page);
  // Every fifteenth sentence, all over the article.
  const words = Array.from({length: 12}, (_, at) => `in week ${15 * at + 5}`);
  const times = await timePointing(browser, page, words);
  await page.close();
  return [
    atMost(
      'pointing at one of 200 statements, until the card is shown (median)',
      median(times),
      frame,
      ' ms',
      'a frame',
    ),
    atMost('… the longest of 12', Math.max(...times), frame, ' ms', 'a frame; the first one makes the card'),
  ];
}

async function scrolling(marks: number, rounds: number): Promise<Figure[]> {
  const marked = await openLongArticle(browser.context, marks);
  await readPage(browser, marked);
  const without = await openLongArticle(browser.context, marks);
  const [before, after]: [Scrolling[], Scrolling[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    before.push(await timeScrolling(browser, without));
    after.push(await timeScrolling(browser, marked));
  }
  await without.close();
  await marked.close();
  const share = (all: readonly Scrolling[]) =>
    (100 * all.reduce((sum, {dropped}) => sum + dropped, 0)) / all.reduce((sum, {frames}) => sum + frames, 0);
  const work = (all: readonly Scrolling[]) => median(all.map(each => each.work / each.frames));
  return [
    atMost(
      `frames dropped while scrolling, with ${marks.toLocaleString('en')} marks − without`,
      share(after) - share(before),
      1,
      ' %',
      `(${share(after).toFixed(1)} and ${share(before).toFixed(1)} % of ${rounds} times 6,000 pixels)`,
    ),
    atMost(
      `main thread for a frame of it, with ${marks.toLocaleString('en')} marks`,
      work(after),
      frame,
      ' ms',
      `(${work(before).toFixed(2)} without)`,
    ),
  ];
}

async function typing(): Promise<Figure[]> {
  const page = await openLongArticle(browser.context, 200);
  await readPage(browser, page);
  const card = new Card(page);
  await clickOn(page, 'again in week 40');
  await card.pressPart('.card-foot .button-main');
  await card.pressPart('.note-field textarea');
  const sentences = ['Who says so? ', 'Ask the harbour. ', 'Compare with May.'];
  const answering = await timeTyping(browser, page, sentences);
  const worker = await attachToWorker(browser);
  await worker.ask('Debugger.enable');
  await worker.ask('Debugger.pause');
  const held = await timeTyping(browser, page, sentences);
  await worker.ask('Debugger.resume');
  await worker.ask('Debugger.disable');
  await worker.detach();
  const ownPage = await openOwnPage(browser, 'popup.html', page);
  const note = sentences.join('').repeat(2);
  for (;;) {
    const {rows} = await askBackground(ownPage, 'findAnnotations', all);
    if (rows.some(({annotation}) => annotation.note === note)) break;
  }
  await page.close();
  return [
    atMost('a key in a note, until it is shown (median)', median(answering), frame, ' ms', 'a frame'),
    atMost(
      '… while the background stands still, ÷ while it answers',
      median(held) / median(answering),
      1.5,
      '',
      `(${median(held).toFixed(1)} ms; all of it is kept when the background goes on)`,
    ),
  ];
}
