import type {Shown} from '../../messaging/contract';
import type {Words} from '../../ui/words';
import type {CardStand} from '../card/card-stand';
import type {Mark} from '../marks/mark';
import {markLine} from '../marks/mark-line';
import {findNextMark} from '../marks/next-mark';
import {firstOffsetInWindow} from './first-offset';
import {goTo} from './go-to';
import {ReadingPlace} from './reading-place';
import type {Visit} from './visit';

/** Milliseconds that a mark is lit after the reader was brought to it from elsewhere. */
const showMs = 2_500;

/** Brings the reader to marks: by key from one to the next, or from a list of them elsewhere. */
export class Guide {
  /** Where the reader went last. */
  #reached: Mark | null = null;
  #place = new ReadingPlace();
  #showing = 0;

  constructor(
    private readonly words: Words,
    private readonly visitNow: () => Visit | undefined,
    private readonly stand: CardStand,
    private readonly light: (mark: Mark | null) => void,
  ) {}

  /** The page has gone to another article. */
  forget(): void {
    this.#reached = null;
    this.#place = new ReadingPlace();
  }

  /** Scrolls to a mark, whether the switches show it or not, and lights it for a moment. */
  bringTo(isMeant: (mark: Mark) => boolean): Shown {
    const visit = this.visitNow();
    const mark = visit?.marks.find(isMeant);
    const [first] = mark?.content ?? [];
    if (visit === undefined || mark === undefined || first === undefined) return {moved: false};
    const moved = this.#place.leadTo(visit.reading.map, first);
    this.#reached = mark;
    this.light(mark);
    clearTimeout(this.#showing);
    this.#showing = window.setTimeout(() => !this.stand.isOpen && this.light(null), showMs);
    return {moved};
  }

  /** Scrolls back to where the reader was before they were brought somewhere. */
  comeBack(): void {
    this.#place.comeBack();
  }

  /** Goes on to the next mark that is shown, opens its card, and reads it out. */
  goOn(direction: 'next' | 'previous', only: 'all' | 'none'): void {
    const visit = this.visitNow();
    const marks = visit?.shown.filter(mark => only === 'all' || mark.standing === 'none') ?? [];
    const from = this.stand.mark ?? this.#reached;
    const offset = visit === undefined ? 0 : firstOffsetInWindow(visit.reading.map, marks);
    const mark = findNextMark(marks, direction, from, offset);
    if (visit === undefined || mark === undefined || !this.#scrollTo(mark)) {
      this.stand.surface.voice.announce(this.#whyNowhere(visit));
      return;
    }
    this.stand.openOn(mark, 'asking');
    const {text} = visit.reading.article;
    this.stand.surface.voice.announce(markLine(this.words, text, mark, marks.indexOf(mark) + 1, marks.length));
  }

  #scrollTo(mark: Mark): boolean {
    const visit = this.visitNow();
    const [first] = mark.content;
    if (visit === undefined || first === undefined) return false;
    goTo(visit.reading.map, first);
    this.#reached = mark;
    return true;
  }

  #whyNowhere(visit: Visit | undefined): string {
    if (visit?.settings.on === false) return this.words.say('announceMarksOff');
    return this.words.say(
      visit === undefined || visit.shown.length === 0 ? 'announceNothing' : 'announceNoneUnattributed',
    );
  }
}
