import type {Span} from '../../core/articles/span';
import type {Words} from '../../ui/words';
import {parentOf} from '../dom/unclobbered';
import {LayoutWatch} from '../live/watch-layout';
import {type Mark, partsOf} from '../marks/mark';
import {marksAt} from '../marks/mark-at';
import {markLine} from '../marks/mark-line';
import {outwardMarks} from '../marks/outward-marks';
import {speakersOf} from '../marks/speakers-of';
import {findNearestOffset} from '../pointing/nearest-offset';
import type {Rectangle} from '../pointing/rectangle';
import {rectanglesOf} from '../pointing/rectangles-of';
import type {TextMap} from '../text-map/text-map';
import type {Visit} from '../visit/visit';
import {AwaitedCard} from './awaited-card';
import {viewExtent} from './extent/view-extent';
import {FocusBefore} from './focus-before';
import {DeedHistory} from './open/deed-history';
import {KnownTags} from './open/known-tags';
import type {CardSubject, OpenCard} from './open/open-card';
import {openHere} from './open/open-here';
import {PreparedCard} from './prepared-card';
import {coloursOf, Surface} from './surface';
import {placeOfWords} from './words-place';

/** Milliseconds that the pointer may be away before a card that came by pointing goes. */
const awayMs = 400;

/** What brought a card: one that came by pointing goes by pointing away. */
export type Calling = 'pointing' | 'asking';

/** The one card of the page: opens it beside its words, keeps it there, and takes it away. */
export class CardStand {
  #surface: Surface | undefined;
  #open: OpenCard | null = null;
  #calling: Calling = 'asking';
  /** Which line of its words is pointed at; `null`: none. */
  #line: number | null = null;
  #away = 0;
  readonly #awaited = new AwaitedCard(why => this.surface.voice.tell(this.words.say(why), this.visitNow()?.ground));
  readonly #prepared = new PreparedCard(mark => this.#prepare(mark));
  readonly #focusBefore = new FocusBefore();
  readonly #layout = new LayoutWatch(() => this.stay());
  readonly #history = new DeedHistory();
  readonly #tags = new KnownTags();
  /** The marks that the reader stepped out of, the outermost last. */
  #inward: readonly Mark[] = [];

  constructor(
    private readonly words: Words,
    private readonly visitNow: () => Visit | undefined,
    /** Which mark the card speaks of now. */
    private readonly tellActive: (mark: Mark | null) => void,
    /** Whether the extension is still there to be asked. */
    private readonly isAlive: () => boolean,
  ) {}

  /** Made when it is first needed: most pages are read without a card. */
  get surface(): Surface {
    this.#surface ??= new Surface(this.words, {
      entered: () => clearTimeout(this.#away),
      left: () => this.pointAway(),
      resized: () => this.stay(),
      focused: before => this.#focusBefore.remember(before),
      pressed: event => this.#press(event),
    });
    return this.#surface;
  }

  /** Whether an event of the page came out of the card. */
  owns(target: EventTarget | null): boolean {
    return this.#surface?.owns(target) === true;
  }

  get mark(): Mark | null {
    return this.#open?.mark ?? null;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  get isOnSelection(): boolean {
    return this.#open !== null && this.#open.subject.mark === null;
  }

  /** Opens on a mark; `line`: which line of it is pointed at. */
  openOn(mark: Mark, calling: Calling, line: number | null = null): void {
    this.#inward = [];
    this.#openOn(mark, calling, line);
  }

  /** The pointer has come upon a mark, and may rest there; `null`: upon none. */
  expect(mark: Mark | null): void {
    this.#awaited.pointAt(mark);
    this.#prepared.expect(mark);
  }

  /** Opens on words that the reader selected; on a mark of just these words, on that. */
  openOnSelection(span: Span): void {
    const visit = this.visitNow();
    if (visit === undefined) return;
    const same = marksAt(visit.marks, span.start).find(({content: [first, ...rest]}) => {
      return rest.length === 0 && first?.start === span.start && first.end === span.end;
    });
    if (same !== undefined) this.openOn(same, 'asking');
    else this.#show({article: visit.reading.article, mark: null, spans: [span], outer: null, inner: null}, 'asking');
  }

  /** The page was read anew, or its annotations changed. */
  follow(): void {
    const visit = this.visitNow();
    this.#prepared.expect(null);
    if (this.#open === null || visit === undefined) return;
    this.#open.follow(visit.marks);
    this.redraw();
  }

  /** The pointer is neither on the words nor on the card. */
  pointAway(): void {
    clearTimeout(this.#away);
    if (this.#open === null || this.#calling === 'asking' || this.surface.hasFocus) return;
    this.#away = window.setTimeout(() => !this.surface.hasFocus && this.close(), awayMs);
  }

  pointBack(): void {
    clearTimeout(this.#away);
  }

  /** Moves the reader's keys into the card. */
  focus(): void {
    if (this.#open !== null) this.surface.focus();
  }

  /** Tab is pressed on the page, after the card has gone. Tells whether the keys were led on. */
  goOn(): boolean {
    return this.#focusBefore.goOn();
  }

  close(): void {
    clearTimeout(this.#away);
    this.#awaited.forget();
    this.#surface?.voice.hush();
    if (this.#open === null) return;
    const hadFocus = this.surface.hasFocus;
    const home = this.#home();
    this.#open.leave();
    this.#open = null;
    this.#layout.watch(null);
    this.surface.hide();
    if (hadFocus) this.#focusBefore.giveBack(home);
    this.tellActive(null);
  }

  /** Escape sends the card away, and so does Tab past its last control: the keys go on from where they were. */
  #press(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const isLeaving = event.key === 'Tab' && !event.shiftKey && this.#open?.choosing === null && this.surface.isAtEnd;
    if (event.key !== 'Escape' && !isLeaving) return;
    this.close();
    if (isLeaving && this.goOn()) event.preventDefault();
  }

  /** The reader pressed on something of the page's. */
  pressAway(): void {
    this.close();
    this.#focusBefore.stay();
  }

  /** Closes, and leaves nothing of its own in the page. */
  leave(): void {
    this.close();
    this.#surface?.remove();
  }

  /** Puts the card where its words are now, and the handles at their edges; takes it away when they have left the window. */
  stay(): void {
    if (this.#open === null) return;
    if (this.#open.choosing === null) this.#stayBeside(this.#open, false);
    else this.redraw();
  }

  /** `isDrawn`: it shows something else than before. Each change of its place has the browser paint the page's marks again. */
  #stayBeside(open: OpenCard, isDrawn: boolean): void {
    this.surface.hold();
    const place = placeOfWords(this.#lines(), this.#line);
    if (place !== undefined) {
      if (isDrawn || !this.surface.isPlaced(place)) this.surface.place(place);
      return;
    }
    // Who writes on the card, or looks for where the words shall end, is not done.
    if (!this.surface.isWrittenOn && open.choosing === null) this.close();
  }

  redraw(): void {
    const visit = this.visitNow();
    if (this.#open === null || visit === undefined) return;
    this.surface.draw(this.#open.view(), this.#open, coloursOf(visit));
    this.#showDrawn(this.#open);
  }

  #showDrawn(open: OpenCard): void {
    this.surface.show();
    const {mark, choosing} = open;
    this.tellActive(mark !== null && choosing !== null ? {...mark, content: choosing} : mark);
    this.#layout.watch(this.#home());
    this.#stayBeside(open, true);
  }

  #openOn(mark: Mark, calling: Calling, line: number | null = null): void {
    const visit = this.visitNow();
    if (visit === undefined) return;
    this.#show(this.#subjectOf(mark, visit, this.#inward.at(-1) ?? null), calling, line);
  }

  #subjectOf(mark: Mark, {marks, reading}: Visit, inner: Mark | null): CardSubject {
    const [outer = null] = outwardMarks(marks, mark);
    return {article: reading.article, mark, spans: mark.content, outer, inner};
  }

  /** To the statement around this one, or back into the one that the reader came from. */
  #step(direction: 'out' | 'in'): void {
    const visit = this.visitNow();
    const from = this.#open?.mark ?? null;
    const to = direction === 'out' ? this.#open?.subject.outer : this.#inward.at(-1);
    if (visit === undefined || from === null || to == null) return;
    const hadFocus = this.surface.hasFocus;
    this.#inward = direction === 'out' ? [...this.#inward, from] : this.#inward.slice(0, -1);
    this.#openOn(to, 'asking');
    if (hadFocus) this.surface.focus(direction);
    const {marks, reading} = visit;
    const line = markLine(this.words, reading.article.text, to, marks.indexOf(to) + 1, marks.length);
    this.surface.voice.announce(line);
  }

  #withMap<Found>(find: (map: TextMap) => Found): Found | undefined {
    const map = this.visitNow()?.reading.map;
    return map === undefined ? undefined : find(map);
  }

  #show(subject: CardSubject, calling: Calling, line: number | null = null): void {
    this.close();
    const again = () => this.#show(subject, calling, line);
    if (this.#awaited.mustWait(subject.mark, calling === 'pointing', again)) return;
    this.#calling = calling;
    this.#line = line;
    const prepared = this.#prepared.take(subject.inner === null ? subject.mark : null);
    this.#open = prepared ?? this.#make(subject);
    if (prepared === null) this.redraw();
    else this.#showDrawn(prepared);
  }

  #prepare(mark: Mark): OpenCard | null {
    const visit = this.visitNow();
    if (this.isOpen || visit === undefined) return null;
    const card = this.#make(this.#subjectOf(mark, visit, null));
    this.surface.draw(card.view(), card, coloursOf(visit));
    return card;
  }

  #make(subject: CardSubject): OpenCard {
    const card: OpenCard = openHere(subject, {
      isAlive: () => this.isAlive(),
      history: this.#history,
      annotations: () => this.visitNow()?.annotations ?? [],
      speakers: () => speakersOf(this.visitNow()?.marks ?? []),
      tags: () => this.#tags.now,
      askTags: () => void this.#tags.ask().then(() => this.#open === card && this.redraw()),
      viewExtent: spans => this.#withMap(map => viewExtent(map, spans)) ?? null,
      findOffset: (x, y) => this.#withMap(map => findNearestOffset(map, x, y)),
      redraw: () => this.#open === card && this.redraw(),
      close: () => this.close(),
      step: direction => this.#step(direction),
      reopen: left => {
        this.close();
        this.#calling = 'asking';
        this.#open = left;
        this.redraw();
      },
    });
    return card;
  }

  /** The element that its words begin in. */
  #home(): Element | null {
    const [first] = this.#open?.spans ?? [];
    const [range] = first === undefined ? [] : (this.#withMap(map => map.rangesOf(first)) ?? []);
    return range === undefined ? null : parentOf(range.startContainer);
  }

  /** The lines of its words, in the window or not. Reads the layout. */
  #lines(): readonly Rectangle[] {
    const map = this.visitNow()?.reading.map;
    if (this.#open === null || map === undefined) return [];
    const {mark, spans: words, choosing} = this.#open;
    const spans = choosing ?? (mark === null ? words : partsOf(mark));
    return rectanglesOf(spans.flatMap(span => map.rangesOf(span)));
  }
}
