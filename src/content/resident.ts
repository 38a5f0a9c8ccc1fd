import type {MarkSettings} from '../core/marking/mark-settings';
import {browser} from '../messaging/browser';
import {callBackground} from '../messaging/call-background';
import {CallFailed} from '../messaging/call-failed';
import type {TabCalls} from '../messaging/call-tab';
import {handleTabCalls} from '../messaging/handle-tab-calls';
import type {Handlers} from '../messaging/wire/calls';
import {wordsFrom} from '../ui/words-from';
import {CardStand} from './card/card-stand';
import {lastingWords} from './card/lasting-words';
import {pageAddress} from './dom/page-address';
import {bodyOf, findRoot, rootOf} from './dom/unclobbered';
import {bringDrawingInTime} from './drawing/bring-drawing';
import {Highlighter} from './highlights/highlighter';
import {articleGround} from './highlights/measure-ground';
import {watchAddress} from './live/watch-address';
import {watchFrames} from './live/watch-frames';
import {watchGround} from './live/watch-ground';
import {type Look, PageWatch} from './live/watch-page';
import type {Mark} from './marks/mark';
import {Overview} from './overview/overview';
import {pointAtMarks} from './pointing/point-at-marks';
import {selectedRange} from './pointing/selected-range';
import {windowsAround} from './pointing/shown-window';
import {Guide} from './visit/guide';
import type {Visit} from './visit/visit';
import {Visits} from './visit/visits';

/** Milliseconds between looks whether what was painted is still in the page's registry, and the card beside its words: nobody tells of every change. */
const holdEveryMs = 1_000;

/** Hearsay on one page, from the reader's first call until the page is unloaded or a newer version takes over. */
export class Resident {
  readonly #ending = new AbortController();
  /** Ends before the rest when the extension is updated: what is marked stays, nothing more can be asked. */
  readonly #watching = new AbortController();
  readonly #words = lastingWords(wordsFrom(browser.i18n));
  readonly #highlighter = new Highlighter();
  readonly #visits = new Visits({
    asked: () => this.#overview.prepare(this.#visits.settings.marks),
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
  readonly #guide = new Guide(
    this.#words,
    () => this.#visits.now,
    this.#stand,
    mark => this.#light(mark),
  );
  readonly #overview = new Overview(this.#words, {
    bringTo: mark => this.#guide.bringTo(other => other === mark),
    change: changes => this.#change(changes),
  });
  readonly #root = findRoot(document);
  #lit: Mark | null = null;

  /** `startAnew`: the page has become another, and nothing is heard of it. */
  constructor(private readonly startAnew: () => void) {}

  /** Reads the page, and watches it from then on: what is asked first is answered first. */
  begin(): void {
    void this.read();
    this.#watch(this.#ending.signal);
  }

  #watch(signal: AbortSignal): void {
    const watch = new PageWatch(
      () => this.#look(),
      target => this.#owns(target),
      () => this.#visits.now?.reading.map.isCurrent === false,
      () => this.#visits.now?.reading.shadowRoots ?? [],
      this.#watching.signal,
    );
    watchAddress(() => {
      this.#visits.leave();
      watch.expect();
    }, this.#watching.signal);
    watchFrames(() => {
      // Where the page is an article itself, its frames are none of it.
      if (this.#visits.now?.detection === null) callBackground('readFrames', null).catch(() => undefined);
    }, this.#watching.signal);
    bringDrawingInTime(() => this.#visits.now !== undefined, this.#watching.signal);
    watchGround([rootOf(document), bodyOf(document)], () => this.#repaint(), this.#watching.signal);
    const holding = setInterval(() => !document.hidden && this.#hold(), holdEveryMs);
    signal.addEventListener('abort', () => clearInterval(holding));
    signal.addEventListener('abort', () => this.#watching.abort());
    pointAtMarks(
      () => this.#visits.now,
      this.#stand,
      mark => this.#light(mark),
      target => this.#owns(target),
      signal,
    );
    this.#listenForKeys(signal);
    const stay = () => this.#stand.isOpen && requestAnimationFrame(() => this.#stand.stay());
    // Of the pages around a frame as well: what they show of it changes.
    for (const view of windowsAround()) {
      view.addEventListener('scroll', stay, {capture: true, passive: true, signal});
      view.addEventListener('resize', stay, {passive: true, signal});
    }
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
    await this.#visits.read();
  }

  /** Leaves the page as if it had never been there. */
  retire(): void {
    this.#ending.abort();
    this.#clear();
    this.#stand.leave();
  }

  get #calls(): Handlers<TabCalls> {
    return {
      describePage: () => this.#visits.describe(),
      tellState: async () => (await this.#visits.describe()).state,
      leavePage: () => {
        this.retire();
        return null;
      },
      showStatement: async ({index}) => {
        await this.#visits.describe();
        return this.#guide.bringTo(mark => mark.detected?.index === index);
      },
      showAnnotation: async ({id}) => {
        await this.#visits.describe();
        return this.#guide.bringTo(mark => mark.kept?.annotation.id === id);
      },
      comeBack: () => {
        this.#guide.comeBack();
        return null;
      },
      goToStatement: async ({direction, only}) => {
        await this.#visits.describe();
        this.#guide.goOn(direction, only);
        return null;
      },
      switchMarks: async () => {
        const on = !this.#visits.settings.marks.on;
        await this.#change({on});
        this.#stand.surface.voice.announce(this.#words.say(on ? 'announceMarksOn' : 'announceMarksOff'));
        return null;
      },
      openLegend: async () => {
        await this.#visits.describe();
        await this.#change({legend: true});
        this.#overview.focus();
        return null;
      },
      annotationsChanged: async ({articleId}) => {
        await this.#visits.relocate(articleId);
        return null;
      },
      openOnSelection: async () => {
        await this.#visits.describe();
        return this.#openOnSelection();
      },
      siteLeft: ({host}) => {
        if (new URL(pageAddress()).hostname === host) this.retire();
        return null;
      },
      keptChanged: async () => {
        await this.#visits.relocate(null);
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
    const {shown, settings, detection, reading, ground} = visit;
    const scareQuotes = settings.on ? (detection?.scareQuotes ?? []) : [];
    this.#overview.measure(visit);
    this.#highlighter.paint({marks: shown, scareQuotes, map: reading.map, ground, look: settings});
    this.#overview.show();
    this.#tellCount(visit);
    this.#lit = null;
    this.#stand.follow();
  }

  /** The toolbar's button counts what nobody stands behind, as the reader put it right, whatever the switches hide. */
  #tellCount({marks}: Visit): void {
    const count = marks.filter(mark => mark.standing === 'none' && mark.detected !== null).length;
    callBackground('tellUnattributed', {count}).catch(() => undefined);
  }

  /** Holds on this page at once; rejects when it could not be stored for the others. */
  async #change(changes: Partial<MarkSettings>): Promise<void> {
    const {settings} = this.#visits;
    this.#visits.set({...settings, marks: {...settings.marks, ...changes}});
    this.#visits.set(await callBackground('changeMarks', changes));
  }

  #owns(target: EventTarget | null): boolean {
    return this.#stand.owns(target) || this.#overview.owns(target);
  }

  #repaint(): void {
    const visit = this.#visits.now;
    if (visit === undefined) return;
    const ground = articleGround(visit.reading.map, bodyOf(document));
    if (ground !== visit.ground) this.#visits.stand(ground);
  }

  /** `document.open` takes away what stands in the page, and every listener with it: the page is begun anew then. */
  #isLeftBehind(): boolean {
    const root = findRoot(document);
    const isLeft = root !== null && root !== this.#root && this.isAlive;
    if (isLeft) this.startAnew();
    return isLeft;
  }

  async #look(): Promise<Look> {
    return this.#isLeftBehind() ? {finding: 'same', costMs: 0} : this.#visits.read();
  }

  #hold(): void {
    if (this.#isLeftBehind()) return;
    this.#highlighter.hold();
    this.#stand.stay();
  }

  #clear(): void {
    this.#stand.close();
    this.#highlighter.clear();
    this.#overview.clear();
    this.#lit = null;
    this.#guide.forget();
  }

  #light(mark: Mark | null): void {
    const map = this.#visits.now?.reading.map;
    if (mark === this.#lit || map === undefined) return;
    this.#lit = mark;
    this.#highlighter.activate(mark, map);
  }

  #openOnSelection(): null {
    const map = this.#visits.now?.reading.map;
    const range = selectedRange(map?.shadowRoots ?? []);
    const span = range === null ? undefined : map?.findSpan(range);
    if (span !== undefined) this.#stand.openOnSelection(span);
    else this.#stand.surface.voice.tell(this.#words.say('announceNotRead'), this.#visits.now?.ground);
    return null;
  }

  /** Escape sends the card away; Tab goes into it, since it stands at the end of the document, and on from its words. */
  #listenForKeys(signal: AbortSignal): void {
    const press = (event: KeyboardEvent) => {
      if (!event.isTrusted || this.#owns(event.target)) return;
      if (event.key === 'Escape') this.#stand.close();
      if (event.key !== 'Tab' || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
      if (this.#stand.isOpen) this.#stand.focus();
      else if (!this.#stand.goOn()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', press, {capture: true, signal});
  }
}
