import type {Page} from '@playwright/test';
import type {Box} from './lit-lines';
import {OwnSurface} from './own-surface';

/** The card on an article. */
export class Card extends OwnSurface {
  constructor(page: Page) {
    super(page, 'hearsay-card');
  }

  /** Where it is in the window once it has appeared, in CSS pixels; `null` while there is none. */
  async place(): Promise<Box | null> {
    const read = `function () {
      const card = this.querySelector('.card');
      if (card === null) return null;
      for (const motion of card.getAnimations()) motion.finish();
      const {left, top, right, bottom} = card.getBoundingClientRect();
      return {left, top, right, bottom};
    }`;
    const place = await this.evaluateInRoot(read);
    return isBox(place) ? place : null;
  }

  /** The size of the line that is said beside the card, to everybody; `null`: none is. */
  async told(): Promise<unknown> {
    return this.evaluateInRoot(`function () {
      const line = this.querySelector('.told');
      return line && {width: line.offsetWidth, height: line.offsetHeight};
    }`);
  }

  /** Where the handles at the edges of the words are, the first one first. */
  async handles(): Promise<readonly Box[]> {
    const read = `function () {
      return [...this.querySelectorAll('.edge-handle')].map(handle => {
        const {left, top, right, bottom} = handle.getBoundingClientRect();
        return {left, top, right, bottom};
      });
    }`;
    const places = await this.evaluateInRoot(read);
    return Array.isArray(places) ? places.filter(isBox) : [];
  }

  /** What stands out of the card or of the window to a side, by its words: it scrolls up and down alone. */
  async cut(): Promise<readonly string[]> {
    const read = `function () {
      const card = this.querySelector('.card');
      const {left, right} = card.getBoundingClientRect();
      const faults = left < 0 || right > innerWidth ? ['the card stands out of the window'] : [];
      for (const element of card.querySelectorAll('.card-body:not([hidden]) *, .card-head *')) {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || element.closest('.read-out, svg') !== null) continue;
        if (box.left < left - 1 || box.right > right + 1 || element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible')
          faults.push('cut: ' + element.className + ' ' + element.textContent.slice(0, 60));
      }
      return faults.join('\\n');
    }`;
    return String(await this.evaluateInRoot(read))
      .split('\n')
      .filter(Boolean);
  }
}

function isBox(value: unknown): value is Box {
  return typeof value === 'object' && value !== null && 'left' in value && 'bottom' in value;
}
