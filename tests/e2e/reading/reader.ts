import type {Line} from '../pages/find-line';
import type {Mark} from '../pages/marks-on';

/** What a reader does with an article, whichever browser it stands in. Stories that are told of this are told in both. */
export interface Reader {
  /** Opens `tests/e2e/articles/NAME.html` under its newspaper's address, in a tab that stays the one that is meant. */
  openArticle(name: string): Promise<void>;
  reload(): Promise<void>;
  /** A real click on the toolbar's button. */
  clickToolbar(): Promise<void>;
  /** A line of words as it is painted, as PNG. */
  picture(words: string): Promise<Uint8Array>;
  marks(): Promise<readonly Mark[]>;
  /** Says yes, if the browser asks for leave. */
  allow(): Promise<void>;
  /** Says no; Chromium's question cannot be pressed. */
  readonly refuse?: () => Promise<void>;
  clickOn(words: string): Promise<void>;
  /** Selects words that stand on one line, and chooses in the page's menu to highlight them. */
  highlight(words: string): Promise<void>;
  seeOnCard(role: Role, name: string): Promise<void>;
  pressOnCard(role: Role, name: string): Promise<void>;
  writeOnCard(field: string, text: string): Promise<void>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Opens a page of ours in a tab of its own, speaking of the article's tab. */
  openOwnPage(file: string): Promise<OwnPage>;
  close(): Promise<void>;
}

export type Role = 'button' | 'textbox';

/** A page of ours, as far as stories for both browsers need it. */
export interface OwnPage {
  /** All its words. */
  words(): Promise<string>;
  /** Chooses in a list, by the words of the entry. */
  choose(list: string, entry: string): Promise<void>;
  press(button: string): Promise<void>;
  follow(link: string): Promise<void>;
  /** Picks one of a few, all of them in sight. */
  pick(choice: string): Promise<void>;
  isPicked(choice: string): Promise<boolean>;
  /** Unfolds what is folded under these words. */
  unfold(words: string): Promise<void>;
  /** Chooses a file of the disk, where the page asks for one. */
  bring(name: string, text: string): Promise<void>;
  /** Presses a button, and gives the file that arrives. */
  download(button: string): Promise<{readonly name: string; readonly text: string}>;
}

/** What a picture of words shows of the window, in whole pixels: the line with what is painted under it. */
export function clipOf({left, right, top, bottom}: Line): Readonly<Record<'x' | 'y' | 'width' | 'height', number>> {
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return {x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y + 4};
}
