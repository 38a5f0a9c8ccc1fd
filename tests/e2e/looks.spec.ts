import {palettes} from '../../src/ui/palettes/palettes';
import {marksOn} from './pages/marks-on';
import {Overview} from './pages/overview';
import {painted} from './pages/painted';
import {pointAt} from './pages/point-at';
import {expect, story} from './pages/story';

/** A line of words is a pixel or two high. */
const aLine = 30;

story('The colours and lines that the reader chooses are painted in an open tab at once', async ({hearsay}) => {
  const article = await hearsay.openArticle('night-shift');
  await hearsay.analyse(article);
  const [, pressed] = palettes.press.none.fill;
  const [, safe] = palettes.safe.none.fill;
  await expect.poll(() => painted(hearsay, article, pressed)).toBeGreaterThan(aLine);
  expect(await painted(hearsay, article, safe)).toBe(0);

  const settings = await hearsay.browser.context.newPage();
  await settings.goto(`chrome-extension://${hearsay.browser.extensionId}/settings.html`);
  await settings.getByLabel('Colours').selectOption('Colour-blind safe');
  await settings.getByLabel('Line: No source').selectOption('Solid');
  await expect(settings.locator('.mark-sample-none')).toHaveCSS('text-decoration-style', 'solid');
  await article.bringToFront();
  await expect.poll(() => painted(hearsay, article, safe)).toBeGreaterThan(aLine);
  expect(await painted(hearsay, article, pressed)).toBe(0);
});

story('The strip and the legend can be put away for good', async ({hearsay}) => {
  const settings = await hearsay.browser.context.newPage();
  await settings.goto(`chrome-extension://${hearsay.browser.extensionId}/settings.html`);
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  const overview = new Overview(article);
  await expect.poll(async () => (await overview.ticks()).length).toBeGreaterThan(0);
  await settings.bringToFront();
  await settings.getByLabel('Show where statements lie').uncheck();
  await settings.getByLabel('Show the legend on articles').uncheck();
  await expect.poll(async () => (await overview.ticks()).length).toBe(0);
  await expect.poll(() => overview.words()).not.toContain('Quoted');
  await article.reload();
  await hearsay.analyse(article);
  expect(await overview.ticks()).toEqual([]);
});

story('Words in a dark box of a light article are marked in colours for dark', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await article.addStyleTag({content: 'blockquote { background: #101418; color: #f2f2f2; }'});
  await hearsay.analyse(article);
  const boxed = (await marksOn(article)).filter(({highlight}) => highlight.endsWith('-boxed'));
  expect(boxed.map(({text}) => text).join('\n')).toContain('Our members cross under that water');
  await pointAt(article, 'Our members cross under that water');
  expect(await painted(hearsay, article, palettes.press.named.fill[1])).toBeGreaterThan(aLine);
  expect(await painted(hearsay, article, palettes.press.named.fill[0])).toBeGreaterThan(aLine);
});

story('Where the reader’s system sets the colours, marks are painted in them and in no others', async ({hearsay}) => {
  const article = await hearsay.openArticle('night-shift');
  await article.emulateMedia({forcedColors: 'active'});
  const words = () => article.screenshot({clip: {x: 300, y: 150, width: 640, height: 480}});
  const before = await words();
  await hearsay.analyse(article);
  await expect.poll(async () => (await words()).equals(before)).toBe(false);
  for (const {ink, fill} of Object.values(palettes.press)) {
    expect(await painted(hearsay, article, ink[1])).toBe(0);
    expect(await painted(hearsay, article, fill[1])).toBe(0);
  }
});

story('On paper the lines stay, with what they mean, and nothing else of ours', async ({hearsay}) => {
  const article = await hearsay.openArticle('night-shift');
  await hearsay.analyse(article);
  const overview = new Overview(article);
  await expect.poll(async () => (await overview.ticks()).length).toBeGreaterThan(0);
  await article.emulateMedia({media: 'print'});
  for (const standing of ['named', 'unnamed', 'none'] as const) {
    expect(await painted(hearsay, article, palettes.press[standing].ink[0]), standing).toBeGreaterThan(aLine);
  }
  expect(Math.max(...(await overview.ticks()).map(({x}) => x))).toBe(0);
  const key = await article.locator('hearsay-overview').boundingBox();
  const body = await article.locator('body').boundingBox();
  expect(key?.y).toBeGreaterThanOrEqual((body?.y ?? 0) + (body?.height ?? 0) - 1);
});

story('Both halves of an interrupted quotation light up, and its source with them', async ({hearsay}) => {
  const article = await hearsay.openArticle('harbour-tunnel');
  await hearsay.analyse(article);
  await pointAt(article, 'Nobody was in danger');
  const lit = async () =>
    (await marksOn(article)).filter(({highlight}) => highlight.endsWith('-active')).map(({text}) => text);
  await expect.poll(async () => (await lit()).length).toBeGreaterThan(3);
  expect((await lit()).join('\n')).toContain('But we will not open a tube');
  expect((await lit()).join('\n')).toContain('Lena Okafor');
});
