import type {PaletteName} from '../../core/marking/mark-settings';
import {wearPalette} from '../../ui/palettes/wear-palette';
import type {Words} from '../../ui/words';
import {ownElement} from '../dom/own-element';
import {attachOwnRoot} from '../dom/own-root';
import {standBesideBody} from '../dom/stand-beside-body';
import {rootOf} from '../dom/unclobbered';
import {type Drawing, drawingHere} from '../drawing/drawing';
import type {Ground} from '../highlights/ground';
import {moved, type Rectangle} from '../pointing/rectangle';
import {shownWindow} from '../pointing/shown-window';
import type {Visit} from '../visit/visit';
import {placeCard, type Side} from './place-card';
import styles from './surface.css?inline';
import type {CardDeeds, CardView} from './view/card-view';
import {Voice} from './voice';
import type {WordsPlace} from './words-place';

/** What a card's colours hang on. */
export interface CardColours {
  readonly ground: Ground;
  readonly palette: PaletteName;
}

export function coloursOf({ground, settings}: Visit): CardColours {
  return {ground, palette: settings.palette};
}

/**
 * The card's element: beside the body, with a closed shadow root, and only while there is a card to show or a line to
 * read out.
 */
export class Surface {
  readonly #host = ownElement('hearsay-card');
  readonly #root: ShadowRoot;
  readonly #stage = ownElement('div');
  readonly voice = new Voice({begins: () => this.#attach(), ended: () => this.#detachIfIdle()});
  readonly #sheets: CSSStyleSheet[] = [];
  #drawing: Drawing | undefined;
  /** What the page showed on the whole screen when the card was put on top. */
  #under: unknown = null;
  #isShown = false;
  readonly #sizes: ResizeObserver;
  /** Of its words, where the card stands. */
  #side: Side | null = null;
  /** Where its words were when it was placed, and how large it was then. */
  #placed = '';

  constructor(
    private readonly words: Words,
    listeners: {
      entered(): void;
      left(): void;
      pressed(event: KeyboardEvent): void;
      /** The reader's keys came in from what had them before, if anything had. */
      focused(before: EventTarget | null): void;
      /** The card has become higher or lower, by itself or by what the reader does on it. */
      resized(): void;
    },
  ) {
    this.#root = attachOwnRoot(this.#host);
    this.#wear(styles);
    this.#sizes = new ResizeObserver(() => listeners.resized());
    this.#stage.className = 'surface';
    this.#stage.hidden = true;
    this.#root.append(this.#stage, this.voice.element);
    this.#stage.addEventListener('pointerenter', () => listeners.entered());
    this.#stage.addEventListener('pointerleave', () => listeners.left());
    this.#stage.addEventListener('keydown', event => listeners.pressed(event));
    this.#stage.addEventListener('focusin', ({relatedTarget}) => {
      const isWithin = relatedTarget instanceof Node && this.#root.contains(relatedTarget);
      if (!isWithin) listeners.focused(relatedTarget);
    });
  }

  /** Whether an event of the page came out of here. */
  owns(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** Whether the reader's keys go into the card. */
  get hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  get isShown(): boolean {
    return this.#isShown;
  }

  /** Draws a card, or what has changed on it, whether it is shown or not. */
  draw(view: CardView, deeds: CardDeeds, {ground, palette}: CardColours): void {
    this.#stage.style.colorScheme = ground;
    wearPalette(this.#stage, palette);
    this.#findDrawing().draw(this.#stage, this.words, view, deeds);
  }

  /** Shows the card that was drawn. */
  show(): void {
    this.#stage.hidden = false;
    this.#attach();
    // What the page has opened in the top layer since the host came there is above it.
    if (!this.#isShown) this.#raise();
    if (!this.#isShown && this.#stage.firstElementChild !== null) this.#sizes.observe(this.#stage.firstElementChild);
    this.#isShown = true;
  }

  /** Whether the card was moved beside these words, and since then neither it nor the window has another size. Reads the layout. */
  isPlaced(place: WordsPlace): boolean {
    return this.#placed === this.#measure(place);
  }

  /** Moves the card beside words of the page. */
  place(beside: WordsPlace): void {
    const {words, line} = beside;
    const card = this.#stage.firstElementChild;
    if (!(card instanceof HTMLElement)) return;
    const scrolled = [card, ...card.children].map(box => [box, box.scrollTop] as const);
    // Measured at its full height, where nothing scrolls: the reader's place in a long card is put back below.
    card.style.maxHeight = '';
    const shown = shownToReader();
    const window = {width: shown.right - shown.left, height: shown.bottom - shown.top};
    const size = {width: card.offsetWidth, height: card.offsetHeight};
    const within = (rectangle: Rectangle) => moved(rectangle, -shown.left, -shown.top);
    const {side, left, top, maxHeight} = placeCard(within(words), within(line), size, window, this.#side);
    this.#side = side;
    const place = {left: `${shown.left + left}px`, top: `${shown.top + top}px`, maxHeight: `${maxHeight}px`};
    Object.assign(card.style, place);
    card.classList.toggle('card-low', maxHeight < lowHeight);
    for (const [box, top] of scrolled) if (box.scrollTop !== top) box.scrollTop = top;
    this.#placed = this.#measure(beside);
  }

  #measure(place: WordsPlace): string {
    const {width, height} = this.#stage.firstElementChild?.getBoundingClientRect() ?? {};
    return JSON.stringify([place, width, height, shownToReader()]);
  }

  /** Whether the reader is writing on it. */
  get isWrittenOn(): boolean {
    return this.#root.activeElement?.matches('textarea, input') === true;
  }

  /** Moves the reader's keys to the card's first control, or to the one that steps on in this direction. */
  focus(stepping?: 'out' | 'in'): void {
    const body = this.#stage.querySelector('.card-body') ?? this.#stage;
    const steps = stepping === undefined ? [] : [`.step-${stepping} button`, '.card-tools button'];
    const controls = [...steps.map(step => this.#stage.querySelector(step)), body.querySelector(focusable)];
    const first = controls.find(control => control !== null);
    if (!(first instanceof HTMLElement)) return;
    first.focus({preventScroll: true});
    first.scrollIntoView({block: 'nearest', behavior: 'instant'});
  }

  /** Whether the reader's keys are on the last control. */
  get isAtEnd(): boolean {
    const last = [...this.#stage.querySelectorAll(focusable)].findLast(control => control.checkVisibility());
    return last !== undefined && last === this.#root.activeElement;
  }

  /** Takes the card away. Notes that wait to be stored are stored. */
  hide(): void {
    this.#drawing?.clear(this.#stage);
    this.#stage.hidden = true;
    this.#sizes.disconnect();
    this.#isShown = false;
    this.#side = null;
    this.#detachIfIdle();
  }

  /** Puts the host back, and on top, when the page has thrown it out or laid the whole screen over it while it is needed. */
  hold(): void {
    if (!this.#isShown) return;
    this.#attach();
    if (!this.#host.matches(':popover-open') || this.#under !== document.fullscreenElement) this.#raise();
  }

  remove(): void {
    this.voice.stop();
    this.hide();
    this.#host.remove();
  }

  /** The same one for as long as this lives, though the page may be read again. */
  #findDrawing(): Drawing {
    if (this.#drawing !== undefined) return this.#drawing;
    this.#drawing = drawingHere();
    this.#wear(this.#drawing.styles);
    return this.#drawing;
  }

  #wear(styles: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#sheets.push(sheet);
    this.#root.adoptedStyleSheets = [...this.#sheets];
  }

  #attach(): void {
    if (!standBesideBody(this.#host, this.#stage)) return;
    // Another document takes them away.
    this.#root.adoptedStyleSheets = [...this.#sheets];
    this.#raise();
  }

  /** The top layer is above whatever the page stacks up. */
  #raise(): void {
    if (!this.#host.isConnected) return;
    this.#under = document.fullscreenElement;
    this.#host.popover = 'manual';
    this.#host.hidePopover();
    this.#host.showPopover();
  }

  #detachIfIdle(): void {
    if (!this.#isShown && this.voice.isSilent) this.#host.remove();
  }
}

/** Without the window's own scroll bar. */
function shownToReader(): Rectangle {
  const {right, ...shown} = shownWindow();
  return {...shown, right: Math.min(right, rootOf(document).clientWidth)};
}

/** CSS pixels under which a card is too low for a part of it to stand still while the rest scrolls. */
const lowHeight = 260;

const focusable = 'button, textarea, input';
