import type {Page} from '@playwright/test';
import type {Box} from './lit-lines';
import {OwnSurface} from './own-surface';

/** The card on an article. */
export class Card extends OwnSurface {
  constructor(page: Page) {
    super(page, 'hearsay-card');
  }

  /** Where it is in the window, in CSS pixels; `null` while there is none. */
  async place(): Promise<Box | null> {
    const read = `function () {
      const card = this.querySelector('.card');
      if (card === null) return null;
      const {left, top, right, bottom} = card.getBoundingClientRect();
      return {left, top, right, bottom};
    }`;
    const place = await this.evaluateInRoot(read);
    return isBox(place) ? place : null;
  }
}

function isBox(value: unknown): value is Box {
  return typeof value === 'object' && value !== null && 'left' in value && 'bottom' in value;
}
