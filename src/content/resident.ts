import {browser} from '../messaging/browser';
import {callBackground} from '../messaging/call-background';
import {CallFailed} from '../messaging/call-failed';
import type {TabCalls} from '../messaging/call-tab';
import {handleTabCalls} from '../messaging/handle-tab-calls';
import type {Handlers} from '../messaging/wire/calls';
import {wordsFrom} from '../ui/words-from';
import {CardStand} from './card/card-stand';
import {lastingWords} from './card/lasting-words';
import {bodyOf, rootOf} from './dom/unclobbered';
import {Highlighter} from './highlights/highlighter';
import {measureGround} from './highlights/measure-ground';
import {watchAddress} from './live/watch-address';
import {watchGround} from './live/watch-ground';
import {PageWatch} from './live/watch-page';
import type {Mark} from './marks/mark';
import {markLine} from './marks/mark-line';
import {findNextMark} from './marks/next-mark';
import {pointAtMarks} from './pointing/point-at-marks';
import {firstOffsetInWindow} from './visit/first-offset';
import {goTo} from './visit/go-to';
import type {Visit} from './visit/visit';
import {Visits} from './visit/visits';

/** Milliseconds that a mark is lit after the reader was brought to it from elsewhere. */
const showMs = 2_500;

/** Hearsay on one page, from the reader's first call until the page is unloaded or a newer version takes over. */
export class Resident {
  readonly #ending = new AbortController();
  /** Ends before the rest when the extension is updated: what is marked stays, nothing more can be asked. */
  readonly #watching = new AbortController();
  readonly #words = lastingWords(wordsFrom(browser.i18n));
  readonly #highlighter = new Highlighter();
  readonly #visits = new Visits({
    shown: visit => this.#paint(visit),
    left: () => this.#clear(),
    failed: error => this.#fail(error),
  });
  readonly #stand = new CardStand(
    this.#words,
    () => this.#visits.now,
    mark => this.#light(mark),
    () => this.isAlive,
  );
  #lit: Mark | null = null;
  #reached: Mark | null = null;

  constructor() {
    const {signal} = this.#ending;
    const watch = new PageWatch(
      () => this.#visits.read(),
      node => this.#stand.surface.owns(node),
      () => this.#visits.now?.reading.map.isCurrent === false,
      this.#watching.signal,
    );
    watchAddress(() => {
      this.#visits.leave();
      watch.expect();
    }, this.#watching.signal);
    watchGround([rootOf(document), bodyOf(document)], () => this.#repaint(), this.#watching.signal);
    signal.addEventListener('abort', () => this.#watching.abort());
    pointAtMarks(
      () => this.#visits.now,
      this.#stand,
      mark => this.#light(mark),
      signal,
    );
    this.#listenForKeys(signal);
    const stay = () => requestAnimationFrame(() => this.#stand.stay());
    addEventListener('scroll', stay, {capture: true, passive: true, signal});
    addEventListener('resize', stay, {passive: true, signal});
    const stopAnswering = handleTabCalls(this.#calls);
    signal.addEventListener('abort', stopAnswering);
  }

  /** Whether the extension that this belongs to is still there: an update leaves its scripts behind. */
  get isAlive(): boolean {
    try {
      return !this.#ending.signal.aborted && browser.runtime.id !== undefined;
    } catch {
      return false;
    }
  }

  async read(): Promise<void> {
    callBackground('readSettings', null).then(
      settings => this.#visits.set(settings),
      () => undefined,
    );
    await this.#visits.read();
  }

  /** Leaves the page as if it had never been there. */
  retire(): void {
    this.#ending.abort();
    this.#clear();
    this.#stand.surface.remove();
  }

  get #calls(): Handlers<TabCalls> {
    return {
      describePage: () => this.#visits.describe(),
      showStatement: async ({index}) => {
        await this.#visits.describe();
        return this.#bringTo(mark => mark.detected?.index === index);
      },
      showAnnotation: async ({id}) => {
        await this.#visits.describe();
        return this.#bringTo(mark => mark.kept?.annotation.id === id);
      },
      goToStatement: async ({direction, only}) => {
        await this.#visits.describe();
        return this.#goOn(direction, only);
      },
      annotationsChanged: async ({articleId}) => {
        await this.#visits.relocate(articleId);
        return null;
      },
      settingsChanged: settings => {
        this.#visits.set(settings);
        return null;
      },
    };
  }

  #fail(error: unknown): void {
    console.warn('Hearsay could not read the page.', error);
    if (error instanceof CallFailed && error.name === 'ExtensionUpdated') this.#watching.abort();
  }

  #paint(visit: Visit): void {
    this.#highlighter.paint(visit.marks, visit.detection?.scareQuotes ?? [], visit.reading.map, visit.ground);
    this.#lit = null;
    this.#stand.follow();
  }

  #repaint(): void {
    const visit = this.#visits.now;
    if (visit === undefined) return;
    const ground = measureGround(visit.reading.map.firstElement ?? bodyOf(document));
    if (ground !== visit.ground) this.#visits.stand(ground);
  }

  #clear(): void {
    this.#stand.close();
    this.#highlighter.clear();
    this.#lit = null;
    this.#reached = null;
  }

  #light(mark: Mark | null): void {
    const map = this.#visits.now?.reading.map;
    if (mark === this.#lit || map === undefined) return;
    this.#lit = mark;
    this.#highlighter.activate(mark, map);
  }

  #bringTo(isMeant: (mark: Mark) => boolean): null {
    const visit = this.#visits.now;
    const mark = visit?.marks.find(isMeant);
    const [first] = mark?.content ?? [];
    if (visit === undefined || mark === undefined || first === undefined) return null;
    goTo(visit.reading.map, first);
    this.#reached = mark;
    this.#light(mark);
    setTimeout(() => !this.#stand.isOpen && this.#lit === mark && this.#light(null), showMs);
    return null;
  }

  #goOn(direction: 'next' | 'previous', only: 'all' | 'none'): null {
    const visit = this.#visits.now;
    const {surface} = this.#stand;
    const marks = visit?.marks.filter(mark => only === 'all' || mark.standing === 'none') ?? [];
    const from = this.#stand.mark ?? this.#reached;
    const offset = visit === undefined ? 0 : firstOffsetInWindow(visit.reading.map, marks);
    const mark = findNextMark(marks, direction, from, offset);
    const [first] = mark?.content ?? [];
    if (visit === undefined || mark === undefined || first === undefined) {
      surface.announce(this.#words.say('announceNothing'));
      return null;
    }
    goTo(visit.reading.map, first);
    this.#reached = mark;
    this.#stand.openOn(mark, 'asking');
    const {text} = visit.reading.article;
    surface.announce(markLine(this.#words, text, mark, marks.indexOf(mark) + 1, marks.length));
    return null;
  }

  /** Escape sends the card away; Tab goes into it, since it stands at the end of the document. */
  #listenForKeys(signal: AbortSignal): void {
    const press = (event: KeyboardEvent) => {
      const {surface} = this.#stand;
      if (!event.isTrusted || !this.#stand.isOpen || surface.owns(event.target)) return;
      if (event.key === 'Escape') this.#stand.close();
      if (event.key !== 'Tab' || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      this.#stand.focus();
    };
    addEventListener('keydown', press, {capture: true, signal});
  }
}
