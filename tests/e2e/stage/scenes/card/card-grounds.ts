import type {Page} from '@playwright/test';
import {readPage} from '../../../../../scripts/browser/read-page';
import type {Stage} from '../../stage';

/** Where a card is looked at: it follows the article's colours, and the window's width. */
export interface CardGround {
  /** Goes before the names of its states. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isDark: boolean;
}

export const cardGrounds = {
  light: {name: 'card', width: 1280, height: 800, isDark: false},
  dark: {name: 'card-dark', width: 1280, height: 800, isDark: true},
  narrow: {name: 'card-narrow', width: 320, height: 640, isDark: false},
} as const satisfies Readonly<Record<string, CardGround>>;

const dark = 'body, header, footer { background: #14171a; color: #e6e6e6; } a { color: #9cc4ff; }';

/** Opens an article as a ground wants it, and has it read. */
export async function openOn(stage: Stage, {width, height, isDark}: CardGround, name: string): Promise<Page> {
  const article = await stage.openArticle(name);
  await article.setViewportSize({width, height});
  if (isDark) await article.addStyleTag({content: dark});
  await readPage(stage.browser, article);
  return article;
}
