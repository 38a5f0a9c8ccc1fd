import {clickOn} from '../../../pages/words-on-page';
import type {Stage} from '../../stage';

/** The card on an article, on a mark of each kind. */
export async function onTheCard(stage: Stage): Promise<void> {
  const article = await stage.article('harbour-tunnel');
  for (const [name, words] of [
    ['card-named', 'I have seen every page'],
    ['card-unnamed', 'We wrote it down three times'],
    ['card-nobody', 'flooded as early as Sunday'],
  ] as const) {
    await clickOn(article, words);
    await stage.show(name, article);
    await article.keyboard.press('Escape');
  }
}
