import type {Page} from '@playwright/test';
import {OwnSurface} from './own-surface';

/** A mark on the strip, in CSS pixels of the window. */
export interface Tick {
  readonly standing: string;
  readonly x: number;
  readonly y: number;
}

/** The strip and the legend at the edge of an article’s window. */
export class Overview extends OwnSurface {
  constructor(page: Page) {
    super(page, 'hearsay-overview');
  }

  /** What the strip shows, from top to bottom. */
  async ticks(): Promise<readonly Tick[]> {
    const read = `function () {
      return [...this.querySelectorAll('.tick')].map(tick => {
        const {left, right, top, bottom} = tick.getBoundingClientRect();
        return {standing: tick.className.replace('tick tick-', ''), x: (left + right) / 2, y: (top + bottom) / 2};
      });
    }`;
    const ticks = (await this.evaluateInRoot(read)) as readonly Tick[] | undefined;
    return [...(ticks ?? [])].sort((one, other) => one.y - other.y);
  }
}
