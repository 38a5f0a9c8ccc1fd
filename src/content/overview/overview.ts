import type {MarkSettings} from '../../core/marking/mark-settings';
import {wearPalette} from '../../ui/palettes/wear-palette';
import type {Words} from '../../ui/words';
import {ownElement} from '../dom/own-element';
import {attachOwnRoot} from '../dom/own-root';
import {standBesideBody} from '../dom/stand-beside-body';
import {type Drawing, findDrawing} from '../drawing/drawing';
import type {Mark} from '../marks/mark';
import {markLine} from '../marks/mark-line';
import type {Visit} from '../visit/visit';
import {countKinds} from './count-kinds';
import {Strip} from './strip/strip';

/** Milliseconds after which a page that never rests has its strip and legend all the same. */
const latestMs = 600;

/**
 * What stands at the edge of the window while an article is marked: the strip and the legend; and, on paper, what the
 * lines mean. One element beside the body, with a closed shadow root, in no layer above the page's own dialogues.
 */
export class Overview {
  readonly #host = ownElement('hearsay-overview');
  readonly #root = attachOwnRoot(this.#host);
  readonly #surface = ownElement('div');
  readonly #stage = ownElement('div');
  readonly #strip: Strip;
  readonly #sheet = new CSSStyleSheet();
  #drawing: Drawing | undefined;
  #visit: Visit | undefined;
  #idle = 0;
  #isUnstored = false;
  #focusedBefore: Element | null = null;

  constructor(
    private readonly words: Words,
    private readonly listeners: {
      bringTo(mark: Mark): void;
      /** Rejects when the background could not store it. */
      change(changes: Partial<MarkSettings>): Promise<void>;
    },
  ) {
    this.#strip = new Strip({clicked: mark => listeners.bringTo(mark), name: mark => this.#nameOf(mark)});
    this.#surface.className = 'overview';
    this.#surface.append(this.#strip.element, this.#stage);
    this.#root.append(this.#surface);
    this.#stage.addEventListener('keydown', event => {
      if (event.key === 'Escape') this.#closeLegend();
    });
  }

  /** Whether an event of the page came out of here. */
  owns(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** The marks are painted first: what is new here comes when the page's thread is idle, and what stands here changes at once. */
  show(visit: Visit): void {
    this.#visit = visit;
    if (this.#host.isConnected) this.#showNow(false);
    else if (this.#idle === 0) this.#idle = requestIdleCallback(() => this.#showNow(true), {timeout: latestMs});
  }

  #showNow(isIdle: boolean): void {
    this.#wake();
    const visit = this.#visit;
    if (visit === undefined) return;
    const {marks, shown, settings, ground, reading} = visit;
    if (marks.length === 0 || (shown.length === 0 && !settings.legend)) {
      this.#takeAway();
      return;
    }
    // It reads the layout, which is good until something is written.
    if (settings.strip && shown.length > 0) this.#strip.show(shown, reading.map, isIdle);
    else this.#strip.hide();
    this.#attach();
    this.#surface.style.colorScheme = ground;
    wearPalette(this.#surface, settings.palette);
    this.#draw();
  }

  /** The page has gone to another article, or Hearsay leaves it. */
  clear(): void {
    this.#visit = undefined;
    this.#wake();
    this.#takeAway();
  }

  /** Moves the reader's keys into the legend, which is open. */
  focus(): void {
    if (this.#idle !== 0) this.#showNow(false);
    this.#focusedBefore ??= document.activeElement;
    this.#stage.querySelector('input')?.focus({preventScroll: true});
  }

  #wake(): void {
    cancelIdleCallback(this.#idle);
    this.#idle = 0;
  }

  #draw(): void {
    const visit = this.#visit;
    if (visit === undefined || this.#drawing === undefined) return;
    const {settings, marks} = visit;
    const view = {
      settings,
      isLegendOpen: settings.legend,
      isPrinted: visit.shown.length > 0,
      counts: countKinds(marks),
      isUnstored: this.#isUnstored,
    };
    const hadFocus = this.#root.activeElement !== null;
    this.#drawing.drawOverview(this.#stage, this.words, view, {
      change: changes => void this.#change(changes),
      closeLegend: () => this.#closeLegend(),
    });
    if (hadFocus && !settings.legend) this.#giveFocusBack();
  }

  #closeLegend(): void {
    void this.#change({legend: false});
  }

  async #change(changes: Partial<MarkSettings>): Promise<void> {
    try {
      await this.listeners.change(changes);
      this.#isUnstored = false;
    } catch {
      this.#isUnstored = true;
    }
    this.#draw();
  }

  #giveFocusBack(): void {
    if (this.#focusedBefore instanceof HTMLElement) this.#focusedBefore.focus({preventScroll: true});
    this.#focusedBefore = null;
  }

  #nameOf(mark: Mark): string {
    const visit = this.#visit;
    if (visit === undefined) return '';
    const {shown, reading} = visit;
    return markLine(this.words, reading.article.text, mark, shown.indexOf(mark) + 1, shown.length);
  }

  #attach(): void {
    if (this.#drawing === undefined) {
      this.#drawing = findDrawing();
      this.#sheet.replaceSync(this.#drawing.overviewStyles);
    }
    // Another document takes its sheets away.
    if (standBesideBody(this.#host, this.#surface)) this.#root.adoptedStyleSheets = [this.#sheet];
  }

  #takeAway(): void {
    this.#strip.hide();
    this.#host.remove();
  }
}
