import {openLongArticle} from '../../tests/e2e/pages/long-article';
import {serveChanged} from '../../tests/e2e/pages/serve-changed';
import {clickOn} from '../../tests/e2e/pages/words-on-page';
import type {Kept, Stage} from './stage';

/** A surface in a state: sets it and takes it. Scenes of one list share a browser, and follow each other in it. */
export type Scene = (stage: Stage) => Promise<void>;

const popup = 380;
const panel = 400;
const page = 1000;

const kept: readonly Kept[] = [
  {words: 'Nobody was in danger', flag: 'checked-holds', note: 'The minutes of Monday say the same.', tags: ['tunnel']},
  {words: 'traffic over the old bridge', flag: 'needs-source', note: 'Counted by whom?'},
  {words: 'They have a right to know', flag: 'follow-up', note: 'Ask for the letter.', tags: ['tunnel', 'unions']},
  {words: 'I have seen every page', flag: 'opinion'},
];

async function nothingKept(stage: Stage): Promise<void> {
  const article = await stage.article('harbour-tunnel');
  await stage.take('article', article);
  await stage.take('popup-nothing-kept', await stage.ownPage('popup.html', article, popup));
  for (const name of ['settings', 'welcome']) {
    await stage.take(name, await stage.ownPage(`${name}.html`, article, page), {whole: true});
  }
  await stage.take('panel-statements', await stage.ownPage('sidepanel.html', article, panel));

  for (const state of ['loading', 'failed'] as const) {
    await stage.take(`popup-${state}`, await stage.ownPage('popup.html', article, popup, state));
    await stage.take(`panel-${state}`, await stage.ownPage('sidepanel.html', article, panel, state));
  }
}

async function noArticle(stage: Stage): Promise<void> {
  const front = await stage.article('front-page');
  await stage.take('popup-no-article', await stage.ownPage('popup.html', front, popup));
  await stage.take('panel-no-article', await stage.ownPage('sidepanel.html', front, panel));
  const other = await stage.article('night-shift');
  await stage.take('article-on-dark-page', other);
  const spanish = await stage.article('spanish-drought');
  await stage.take('popup-quotations-only', await stage.ownPage('popup.html', spanish, popup));
}

async function onTheCard(stage: Stage): Promise<void> {
  const article = await stage.article('harbour-tunnel');
  for (const [name, words] of [
    ['card-named', 'I have seen every page'],
    ['card-unnamed', 'We wrote it down three times'],
    ['card-nobody', 'flooded as early as Sunday'],
  ] as const) {
    await clickOn(article, words);
    await stage.take(name, article);
    await article.keyboard.press('Escape');
  }
}

async function somethingKept(stage: Stage): Promise<void> {
  const article = await stage.article('harbour-tunnel');
  await stage.keep(article, kept);
  await stage.take('popup-kept', await stage.ownPage('popup.html', article, popup));
  const bySpeaker = await stage.ownPage('sidepanel.html', article, panel);
  await bySpeaker.locator('select').first().selectOption('speaker');
  await stage.take('panel-by-speaker', bySpeaker, {whole: true});
  const editing = await stage.ownPage('sidepanel.html', article, panel);
  await editing.locator('[aria-expanded]').first().click();
  await stage.take('panel-editing', editing, {whole: true});
  const nothing = await stage.ownPage('sidepanel.html', article, panel);
  await nothing.locator('input[type=search]').fill('elephants');
  await stage.take('panel-nothing-fits', nothing);

  await serveChanged(stage.browser.context, 'harbour-tunnel', [
    ['had risen by 31 per cent', 'had risen by 47 per cent'],
    ['They have a right to know who read the reports and who put them in a drawer.', ''],
    ['Our members cross under that water twice a day.', 'We ask for an inquiry.'],
  ]);
  await article.reload();
  await stage.analyse(article);
  await stage.take('popup-changed', await stage.ownPage('popup.html', article, popup));
  const states = await stage.ownPage('sidepanel.html', article, panel);
  await states.locator('nav button').last().click();
  await stage.take('panel-kept', states, {whole: true});
  await stage.take('difference', await stage.ownPage('difference.html', article, page));
}

async function hundreds(stage: Stage): Promise<void> {
  const article = await openLongArticle(stage.browser.context, 500);
  await stage.analyse(article);
  const long = await stage.ownPage('sidepanel.html', article, panel);
  await long.locator('.statement-row').first().waitFor({timeout: 30_000});
  await stage.take('panel-hundreds', long);
}

export const scenes: readonly Scene[] = [nothingKept, noArticle, onTheCard, somethingKept, hundreds];
