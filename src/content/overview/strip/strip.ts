import {ownElement} from '../../dom/own-element';
import type {Mark} from '../../marks/mark';
import {around} from '../../pointing/rectangle';
import {rectanglesOf} from '../../pointing/rectangles-of';
import type {TextMap} from '../../text-map/text-map';
import {findScroller} from './scroller';
import {joinTicks, type Tick} from './ticks';

/** Milliseconds after which a page that never rests is measured all the same. */
const latestMs = 600;
/** Marks that are measured at once, in the frame that shows them first; more of them would keep it back. */
const few = 150;

/**
 * Where in the article the marks lie, at the window's right edge. Measured when the marks change and, while the page's
 * thread is idle, when the article's size does; never while the reader scrolls. The side panel has the same for screen
 * readers.
 */
export class Strip {
  readonly element = ownElement('div');
  readonly #observer = new ResizeObserver(() => this.#hearOfSize());
  #marks: readonly Mark[] = [];
  #map: TextMap | undefined;
  #ticks: readonly Tick[] = [];
  /** CSS pixels from the window's edge. */
  #right = 0;
  /** Of what was measured. */
  #size = '';
  #byTick = new Map<EventTarget, Mark>();
  #watched: Element | undefined;
  #drawn = '';
  #idle = 0;

  constructor(
    private readonly listeners: {
      clicked(mark: Mark): void;
      /** What a tick is called when it is pointed at. */
      name(mark: Mark): string;
    },
  ) {
    this.element.className = 'strip';
    this.element.ariaHidden = 'true';
    this.element.addEventListener('click', ({target}) => {
      const mark = target === null ? undefined : this.#byTick.get(target);
      if (mark !== undefined) listeners.clicked(mark);
    });
    this.element.addEventListener('pointerover', ({target}) => {
      const mark = target === null ? undefined : this.#byTick.get(target);
      if (mark !== undefined && target instanceof HTMLElement) target.title = this.listeners.name(mark);
    });
  }

  /** Reads the layout, for `draw` to draw; that of many marks when the thread is idle, and draws them then. */
  measure(marks: readonly Mark[], map: TextMap): void {
    this.#marks = marks;
    this.#map = map;
    this.#drawn = '';
    if (marks.length <= few) this.#measure();
    else this.#measureSoon();
  }

  draw(): void {
    this.element.style.right = `${this.#right}px`;
    this.#draw(this.#ticks);
  }

  hide(): void {
    cancelIdleCallback(this.#idle);
    this.#idle = 0;
    this.#observer.disconnect();
    this.#watched = undefined;
    this.#map = undefined;
    this.#ticks = [];
    this.#draw([]);
  }

  #measureSoon(): void {
    if (this.#idle !== 0) return;
    this.#idle = requestIdleCallback(
      () => {
        this.#measure();
        this.draw();
      },
      {timeout: latestMs},
    );
  }

  #measure(): void {
    cancelIdleCallback(this.#idle);
    this.#idle = 0;
    const map = this.#map;
    if (map === undefined) return;
    const {content, origin, height, bar} = findScroller(map.firstElement);
    const ticks = this.#marks.flatMap(mark =>
      mark.content.flatMap((span): readonly Tick[] => {
        const words = around(rectanglesOf(map.rangesOf(span)));
        if (words === undefined) return [];
        const [top, bottom] = [(words.top - origin) / height, (words.bottom - origin) / height];
        return top >= 0 && bottom <= 1 ? [{mark, standing: mark.standing, top, bottom}] : [];
      }),
    );
    this.#watch(content);
    this.#size = sizeOf(content);
    this.#right = bar;
    this.#ticks = joinTicks(ticks, innerHeight);
  }

  /** Whoever begins to watch is told at once, though nothing has changed since it was measured. */
  #hearOfSize(): void {
    if (this.#watched !== undefined && sizeOf(this.#watched) !== this.#size) this.#measureSoon();
  }

  /** The page grows with its pictures and its late paragraphs. */
  #watch(content: Element): void {
    if (this.#watched === content) return;
    this.#observer.disconnect();
    this.#observer.observe(content);
    this.#watched = content;
  }

  #draw(ticks: readonly Tick[]): void {
    const drawing = ticks.map(({standing, top, bottom}) => `${standing} ${top.toFixed(4)} ${bottom.toFixed(4)}`).join();
    if (drawing === this.#drawn && drawing !== '') return;
    this.#drawn = drawing;
    const elements = ticks.map(({mark, standing, top, bottom}) => {
      const element = ownElement('div');
      element.className = `tick tick-${standing}`;
      element.style.top = `${(top * 100).toFixed(2)}%`;
      element.style.height = `${((bottom - top) * 100).toFixed(2)}%`;
      return [element, mark] as const;
    });
    this.#byTick = new Map(elements);
    this.element.replaceChildren(...elements.map(([element]) => element));
  }
}

function sizeOf(element: Element): string {
  const {width, height} = element.getBoundingClientRect();
  return `${width} ${height}`;
}
