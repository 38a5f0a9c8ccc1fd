import {clickOn} from '../../../pages/words-on-page';
import type {Stage} from '../../stage';
import {cardGrounds, openOn} from './card-grounds';

const size = {width: 900, height: 560};
/** Of the window's height, where the words stand: just under its upper edge, or just over its lower one. */
const edges = {top: size.height / 2 - 60, bottom: 60 - size.height / 2};

/** The card on words in each corner of a window that is hardly higher than it. */
export async function cardInCorners(stage: Stage): Promise<void> {
  const article = await openOn(stage, {...cardGrounds.light, ...size}, 'harbour-tunnel');
  for (const [side, flow] of [
    ['left', 'row'],
    ['right', 'row-reverse'],
  ] as const) {
    await article.addStyleTag({content: `.columns { flex-direction: ${flow}; } body { padding-block: 400px; }`});
    for (const [edge, scroll] of Object.entries(edges)) {
      await clickOn(article, 'Nobody was');
      await article.evaluate(top => scrollBy({top, behavior: 'instant'}), scroll);
      await stage.show(`card-at-${edge}-${side}`, article);
      await article.keyboard.press('Escape');
    }
  }
}
