/** Milliseconds without a change before the page counts as settled, and how long that is waited for at most. */
const quietMs = 300;
const longestWaitMs = 1_500;
/** Milliseconds between asking whether a look is due. */
const tickMs = 400;
/** Records that are looked at; a page that changes more at once has surely changed. */
const mostRecords = 200;
/** Shadow roots that are listened to: pages of components have one for each of their buttons. */
const mostTrees = 200;
/** A look at the page may take one part in so many of the thread's time. */
const share = 20;
/** Milliseconds; looks that find nothing new become rarer up to here. */
const longestRestMs = 20_000;

/** What a look at the page found, and what it took of the thread: waiting for the background takes nothing. */
export interface Look {
  readonly finding: 'same' | 'changed';
  readonly costMs: number;
}

/**
 * Has the page looked at anew when its text may have changed: late paragraphs, infinite scroll, “read more”, elements
 * that a framework replaces. However much the page changes, it is watched only between looks, and looks take at most a
 * twentieth of its time. `isOwn` tells Hearsay's own element; `isUrgent` whether marks stand wrong. Ends with the signal.
 */
export class PageWatch {
  readonly #observer = new MutationObserver(records => this.#hear(records));
  #timer = 0;
  #isSettling = false;
  #isExpecting = false;
  #hasMoved = false;
  #firstMoveAt = 0;
  /** Not before: the thread is the page's. */
  #costUntil = 0;
  /** Not before, unless it is urgent. */
  #restUntil = 0;
  #restMs = 0;

  constructor(
    private readonly look: () => Promise<Look>,
    private readonly isOwn: (target: EventTarget | null) => boolean,
    private readonly isUrgent: () => boolean,
    /** Trees that stand in the document's. */
    private readonly shadowRoots: () => readonly ShadowRoot[],
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#observer.disconnect();
    });
    this.#observe();
    // “Read more” may only change a class; a page that a reader works with is worth a look. Our card, too, toggles.
    const lookSoon = (event: Event) => event.isTrusted && !this.isOwn(event.target) && this.expect();
    document.addEventListener('click', lookSoon, {capture: true, passive: true, signal});
    document.addEventListener('toggle', lookSoon, {capture: true, passive: true, signal});
  }

  /** Something is about to change: looks soon, whatever was found before. */
  expect(): void {
    this.#restMs = 0;
    this.#restUntil = 0;
    this.#isExpecting = true;
    this.#plan();
  }

  #hear(records: readonly MutationRecord[]): void {
    if (records.length <= mostRecords && !records.some(record => this.#bringsText(record))) return;
    if (this.#isSettling) {
      this.#hasMoved = true;
      this.#observer.disconnect();
    } else {
      this.#plan();
    }
  }

  /** After a first change the page is not listened to until a look is due: a flood of changes costs nothing. */
  #plan(): void {
    if (this.#timer !== 0 || this.signal.aborted) return;
    this.#observer.disconnect();
    this.#firstMoveAt = performance.now();
    this.#wait();
  }

  #wait(): void {
    const now = performance.now();
    const isDue = now >= this.#costUntil && (now >= this.#restUntil || this.isUrgent());
    if (isDue) this.#settle();
    else this.#timer = window.setTimeout(() => this.#wait(), tickMs);
  }

  /** A page in the middle of changing is given a moment more. */
  #settle(): void {
    this.#isSettling = true;
    this.#hasMoved = false;
    this.#observe();
    this.#timer = window.setTimeout(() => {
      this.#observer.disconnect();
      if (this.#hasMoved && performance.now() - this.#firstMoveAt < longestWaitMs) this.#settle();
      else void this.#lookNow();
    }, quietMs);
  }

  async #lookNow(): Promise<void> {
    this.#isSettling = false;
    this.#isExpecting = false;
    const {finding, costMs} = await this.look().catch((): Look => ({finding: 'same', costMs: 0}));
    const now = performance.now();
    this.#restMs = finding === 'changed' ? 0 : Math.min(longestRestMs, Math.max(500, this.#restMs * 2));
    this.#costUntil = now + costMs * share;
    this.#restUntil = now + this.#restMs;
    this.#timer = 0;
    if (this.signal.aborted) return;
    // What was expected while this look waited for its answer is still to come.
    if (this.#isExpecting) this.expect();
    else this.#observe();
  }

  #observe(): void {
    for (const tree of [document, ...this.shadowRoots().slice(0, mostTrees)]) {
      this.#observer.observe(tree, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['open', 'hidden'],
      });
    }
  }

  #bringsText(record: MutationRecord): boolean {
    if (record.type !== 'childList') return true;
    const nodes = [...record.addedNodes, ...record.removedNodes];
    return nodes.some(
      node => !this.isOwn(node) && (node instanceof Text ? node.data.trim() !== '' : node instanceof Element),
    );
  }
}
