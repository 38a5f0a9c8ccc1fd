import type {Page} from '@playwright/test';
import {Card} from '../../../pages/card';
import {fillDisk} from '../../../pages/full-disk';
import {clickOn, select} from '../../../pages/words-on-page';
import {kept} from '../../kept';
import type {Stage} from '../../stage';
import {type CardGround, cardGrounds, openOn} from './card-grounds';

type Show = (state: string) => Promise<void>;

/** All that a card does with words as they were found. */
async function cardStates(stage: Stage, ground: CardGround): Promise<void> {
  const article = await openOn(stage, ground, 'harbour-tunnel');
  const card = new Card(article);
  const show: Show = state => stage.show(`${ground.name}-${state}`, article);
  await correcting(article, card, show);
  await highlighting(article, card, show);
  await failing(stage, article, card, show);
  await keeping(article, card, show);
  await stage.keep(article, kept);
  await tagging(article, card, show);
}

export const cardOnLight = (stage: Stage) => cardStates(stage, cardGrounds.light);
export const cardOnDark = (stage: Stage) => cardStates(stage, cardGrounds.dark);

async function correcting(article: Page, card: Card, show: Show): Promise<void> {
  await clickOn(article, 'We wrote it down');
  await card.pressPart('.card-foot [aria-pressed]');
  await card.seePart('.card-correct');
  await show('correcting');
  await card.pressPart('.speaker-field input');
  await card.seePart('.completions');
  await article.keyboard.press('ArrowDown');
  await show('speaker-completion');
  await article.keyboard.press('Escape');
  await card.pressPart('.card-correct .button');
  await card.seePart('.edge-handle');
  await show('choosing-words');
  await article.keyboard.press('Escape');
  await card.seePart('.card-correct');
  await article.keyboard.press('Escape');
}

async function highlighting(article: Page, card: Card, show: Show): Promise<void> {
  await select(article, 'Okafor will speak');
  await card.seePart('.colour-choice');
  await show('own-words');
  await card.pressPart('.colour-choice:nth-child(3)');
  await card.seePart('.colour-choice:nth-child(3)[aria-pressed=true]');
  await show('own-colour');
  await article.keyboard.press('Escape');
}

async function failing(stage: Stage, article: Page, card: Card, show: Show): Promise<void> {
  const makeRoom = await fillDisk(stage.browser);
  await clickOn(article, 'I have seen every page');
  await card.pressPart('.flag-choice');
  await card.seePart('.notice');
  await show('not-stored');
  await article.keyboard.press('Escape');
  await makeRoom();
}

async function keeping(article: Page, card: Card, show: Show): Promise<void> {
  await clickOn(article, 'I have seen every page');
  await card.pressPart('.flag-choice:nth-child(2)');
  await card.seePart('.flag-choice[aria-pressed=true]');
  await show('undo-offered');
  await card.pressPart('.card-foot .button:nth-of-type(2)');
  await card.seePart('.notice');
  await show('removed');
  await article.keyboard.press('Escape');
}

async function tagging(article: Page, card: Card, show: Show): Promise<void> {
  await clickOn(article, 'Nobody was');
  await card.seePart('.tag');
  await show('kept');
  await card.pressPart('.tags-field input');
  await article.keyboard.type('un');
  await card.seePart('.completions');
  await article.keyboard.press('ArrowDown');
  await show('tag-completion');
  await article.keyboard.press('Escape');
}
