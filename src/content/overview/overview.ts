import type {MarkSettings} from '../../core/marking/mark-settings';
import {wearPalette} from '../../ui/palettes/wear-palette';
import type {Words} from '../../ui/words';
import {make} from '../dom/make';
import {ownElement} from '../dom/own-element';
import {attachOwnRoot} from '../dom/own-root';
import {readRootZoom, standBesideBody} from '../dom/stand-beside-body';
import type {Mark} from '../marks/mark';
import {markLine} from '../marks/mark-line';
import type {Visit} from '../visit/visit';
import {countKinds} from './count-kinds';
import {Strip} from './strip/strip';
import {Legend} from './view/legend';
import styles from './view/overview.css?inline';
import {printedKey} from './view/printed-key';

/**
 * What stands at the edge of the window while an article is marked: the strip and the legend; and, on paper, what the
 * lines mean. One element beside the body, with a closed shadow root, in no layer above the page's own dialogues.
 */
export class Overview {
  readonly #host = ownElement('hearsay-overview');
  readonly #root = attachOwnRoot(this.#host);
  readonly #strip: Strip;
  readonly #sheet = new CSSStyleSheet();
  readonly #surface: HTMLElement;
  #legend: Legend | null = null;
  #key: HTMLElement | null = null;
  #visit: Visit | undefined;
  #rootZoom = 1;
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
    this.#surface = make('div', {className: 'overview'}, this.#strip.element);
    this.#sheet.replaceSync(styles);
    this.#root.append(this.#surface);
  }

  /** Whether an event of the page came out of here. */
  owns(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** Makes what needs no statements, while they are being found. */
  prepare(settings: MarkSettings): void {
    if (settings.legend) this.#legend ??= this.#makeLegend(settings);
  }

  /** Reads the layout for what `show` shows: both come in the frame of the marks, which are painted in between. */
  measure(visit: Visit): void {
    this.#visit = visit;
    this.#rootZoom = readRootZoom();
    const {shown, settings, reading} = visit;
    if (settings.strip && shown.length > 0) this.#strip.measure(shown, reading.map);
    else this.#strip.hide();
  }

  /** Shows what was measured. */
  show(): void {
    const visit = this.#visit;
    if (visit === undefined) return;
    const {marks, shown, settings, ground} = visit;
    if (marks.length === 0 || (shown.length === 0 && !settings.legend)) {
      this.#takeAway();
      return;
    }
    this.#surface.style.colorScheme = ground;
    wearPalette(this.#surface, settings.palette);
    this.#strip.draw();
    this.#draw(visit);
    // Another document takes its sheets away.
    if (standBesideBody(this.#host, this.#surface, this.#rootZoom)) this.#root.adoptedStyleSheets = [this.#sheet];
  }

  /** The page has gone to another article, or Hearsay leaves it. */
  clear(): void {
    this.#visit = undefined;
    this.#takeAway();
  }

  /** Moves the reader's keys into the legend, which is open. */
  focus(): void {
    this.#focusedBefore ??= document.activeElement;
    this.#legend?.focus();
  }

  #draw(visit: Visit): void {
    const {settings, marks, shown} = visit;
    const hadFocus = this.#root.activeElement !== null;
    if (settings.legend) {
      this.#legend ??= this.#makeLegend(settings);
      this.#legend.show({settings, counts: countKinds(marks), isUnstored: this.#isUnstored});
      if (!this.#legend.element.isConnected) this.#surface.append(this.#legend.element);
    } else {
      this.#legend?.element.remove();
      this.#legend = null;
      if (hadFocus) this.#giveFocusBack();
    }
    this.#key?.remove();
    this.#key = shown.length > 0 ? printedKey(this.words, settings) : null;
    if (this.#key !== null) this.#surface.append(this.#key);
  }

  #makeLegend(settings: MarkSettings): Legend {
    const legend = new Legend(
      this.words,
      {change: changes => void this.#change(changes), closeLegend: () => void this.#change({legend: false})},
      settings,
    );
    legend.element.addEventListener('keydown', event => {
      if (event.key === 'Escape') void this.#change({legend: false});
    });
    return legend;
  }

  async #change(changes: Partial<MarkSettings>): Promise<void> {
    try {
      await this.listeners.change(changes);
      this.#isUnstored = false;
    } catch {
      this.#isUnstored = true;
    }
    if (this.#visit !== undefined) this.#draw(this.#visit);
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

  #takeAway(): void {
    this.#strip.hide();
    this.#host.remove();
  }
}
