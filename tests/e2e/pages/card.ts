import type {Page} from '@playwright/test';
import {OwnSurface} from './own-surface';

/** The card on an article. */
export class Card extends OwnSurface {
  constructor(page: Page) {
    super(page, 'hearsay-card');
  }
}
