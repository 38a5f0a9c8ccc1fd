import {Card} from '../../../pages/card';
import {serveChanged} from '../../../pages/serve-changed';
import {clickOn, select} from '../../../pages/words-on-page';
import {kept} from '../../kept';
import type {Stage} from '../../stage';
import {cardGrounds, openOn} from './card-grounds';

/** The card on an article that its publisher has changed: words that are other words now, and words that are gone. */
export async function cardOnChanged(stage: Stage): Promise<void> {
  const first = await stage.article('harbour-tunnel');
  await stage.keep(first, kept);
  await first.close();
  await serveChanged(stage.browser.context, 'harbour-tunnel', [
    ['had risen by 31 per cent', 'had risen by 47 per cent'],
    ['They have a right to know who read the reports and who put them in a drawer.', ''],
    ['Our members cross under that water twice a day.', 'We ask for an inquiry.'],
  ]);
  for (const ground of Object.values(cardGrounds)) {
    const article = await openOn(stage, ground, 'harbour-tunnel');
    const card = new Card(article);
    await clickOn(article, 'old bridge');
    await card.seePart('.card-changed');
    await stage.show(`${ground.name}-changed`, article);
    await article.keyboard.press('Escape');
    await select(article, 'Okafor will speak');
    await card.seePart('.card-gone');
    await stage.show(`${ground.name}-gone`, article);
    await article.close();
  }
}
