import {callBackground} from '../../messaging/call-background';
import type {PageState, Settings} from '../../messaging/contract';
import {defaultSettings} from '../../messaging/default-settings';
import {elementsOf} from '../dom/unclobbered';
import type {Ground} from '../highlights/ground';
import {Slices} from '../live/slices';
import type {Look} from '../live/watch-page';
import {readVisit} from './read-visit';
import {describeVisit, type Visit, visitOf} from './visit';

/** Hears what becomes of the page. */
export interface VisitListener {
  /** The page is an article, and its statements are being found. */
  asked(): void;
  /** The page was read, or what is shown of it has changed. */
  shown(visit: Visit): void;
  /** The page has gone to another article; nothing of the one before may stay. */
  left(): void;
  failed(error: unknown): void;
}

/** The page's article as it is now: read, read again, and left for another one. */
export class Visits {
  #visit: Visit | undefined;
  #state: PageState = {state: 'reading'};
  /** Counts readings: the answer to an earlier one comes too late. */
  #turn = 0;
  /** Counts what was heard of changed annotations: an answer that was asked for before tells of an earlier state. */
  #news = 0;
  #isReading = false;
  #waiting: (() => void)[] = [];
  #head = '';
  #isHeadStale = false;
  #settings: Settings = defaultSettings;
  #learning: Promise<void> | undefined;

  constructor(private readonly listener: VisitListener) {}

  get now(): Visit | undefined {
    return this.#visit;
  }

  /** How the page stands, once reading is over. */
  async describe(): Promise<PageState> {
    while (this.#isReading) await new Promise<void>(resolve => this.#waiting.push(resolve));
    return this.#state;
  }

  /** Reads the page, and tells whether its text is another than before. */
  async read(): Promise<Look> {
    const slices = new Slices();
    const found = (finding: Look['finding']): Look => ({finding, costMs: slices.spentMs});
    const turn = ++this.#turn;
    const news = this.#news;
    this.#isReading = true;
    const earlier = this.#visit;
    const head = headOf(document);
    try {
      this.#isHeadStale &&= head === this.#head;
      const [page] = await Promise.all([
        readVisit(earlier, this.#isHeadStale, slices, () => this.listener.asked()),
        this.#learnSettings(),
      ]);
      if (turn !== this.#turn) return found('same');
      const visit = visitOf(page, this.#settings);
      this.#head = head;
      this.#visit = visit;
      this.#state = describeVisit(visit);
      this.listener.shown(visit);
      if (news !== this.#news) await this.relocate(visit.reading.article.url);
      return found(earlier?.reading.article.text === visit.reading.article.text ? 'same' : 'changed');
    } catch (error) {
      if (turn !== this.#turn) return found('same');
      // What was read before is still there to be seen.
      if (this.#visit === undefined) this.#state = {state: 'failed', error: reportOf(error)};
      this.listener.failed(error);
      return found('same');
    } finally {
      if (turn === this.#turn) this.#rest();
    }
  }

  /** The page shows another article from now on, and will be read when it has settled. */
  leave(): void {
    this.#turn += 1;
    this.#isReading = true;
    this.#visit = undefined;
    this.#state = {state: 'reading'};
    this.#isHeadStale = true;
    this.listener.left();
  }

  /** Looks again where the reader's annotations are. */
  async relocate(articleId: string | null): Promise<void> {
    const news = ++this.#news;
    const visit = this.#visit;
    if (visit === undefined || (articleId !== null && visit.reading.article.url !== articleId)) return;
    const located = await callBackground('locateAnnotations', visit.reading.article);
    if (news !== this.#news || this.#visit === undefined) return;
    // Read again meanwhile: the answer counts in a text that is no more.
    if (this.#visit.reading.article !== visit.reading.article) return this.relocate(articleId);
    this.#show(visitOf({...this.#visit, ...located}, this.#settings));
  }

  get settings(): Settings {
    return this.#settings;
  }

  set(settings: Settings): void {
    this.#settings = settings;
    this.#learning = Promise.resolve();
    const visit = this.#visit;
    if (visit !== undefined) this.#show(visitOf(visit, settings));
  }

  /** The page has turned dark or light. */
  stand(ground: Ground): void {
    if (this.#visit !== undefined) this.#show({...this.#visit, ground});
  }

  /** Before anything is shown; what is heard of changes later is newer than this answer. */
  #learnSettings(): Promise<void> {
    const learning = callBackground('readSettings', null).then(
      settings => {
        if (this.#learning === learning) this.#settings = settings;
      },
      () => undefined,
    );
    this.#learning ??= learning;
    return this.#learning;
  }

  /** Replaces what is known of the page. */
  #show(visit: Visit): void {
    this.#visit = visit;
    this.#state = describeVisit(visit);
    this.listener.shown(visit);
  }

  #rest(): void {
    this.#isReading = false;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** What the page's head says of the article; frameworks that route by themselves may leave it as it was. */
function headOf(page: Document): string {
  const links = elementsOf(page, 'link[rel~="canonical" i], meta[property="og:url"], meta[property="og:title"]');
  return links.map(element => element.getAttribute('href') ?? element.getAttribute('content')).join('\n');
}

function reportOf(error: unknown): {readonly name: string; readonly message: string} {
  return error instanceof Error ? {name: error.name, message: error.message} : {name: 'Error', message: String(error)};
}
