import type {Annotation, Capture, KeptArticle} from '../../../core/annotations/annotation';
import type {Brought, ImportFormat, UnusableReason} from '../../../core/imports/import-format';
import type {ImportRecords} from '../../../core/imports/import-records';
import {ImportRefused} from '../../../core/imports/refusal';
import {findFault} from '../../../messaging/arguments/imports/find-fault';

/** An entry that cannot come in, and why. */
export interface UnusableEntry {
  readonly line: number;
  readonly reason: UnusableReason;
  /** What is wrong in it, for whoever mends the file; empty: the reason says it. */
  readonly detail: string;
}

/** What of a file cannot come in. */
export interface Unusable {
  readonly count: number;
  /** The first of them, in their order: a file of nothing else would fill the memory. */
  readonly first: readonly UnusableEntry[];
}

/** Whoever mends a file begins with some of them; a page of a million lines helps nobody. */
const mostUnusable = 500;

type Collected = {-readonly [Kind in keyof ImportRecords]: ImportRecords[Kind][number][]};

/** Annotations that go to the background at once, and code units of texts; both far below what one message may carry. */
const mostRecords = 400;
const mostText = 4_000_000;

const nothing = (): Collected => ({articles: [], annotations: [], captures: []});

/** Gathers what entries bring into parts, and looks at each record. Throws `ImportRefused` where one of them refuses the file. */
export class ImportParts {
  readonly #isWhole: boolean;
  readonly #annotations = new Set<string>();
  readonly #articles = new Set<string>();
  readonly #wanted = new Set<string>();
  readonly #unusable: UnusableEntry[] = [];
  #unusableCount = 0;
  #part = nothing();
  #text = 0;
  isEmpty = true;

  constructor({isWhole}: ImportFormat) {
    this.#isWhole = isWhole;
  }

  add(brought: readonly Brought[], line: number): void {
    // An annotation that cannot come in brings no article either.
    const faults = brought.map(one => this.#faultIn(one));
    const fault = faults.find(one => one !== null);
    if (fault !== undefined && fault !== null) {
      if (this.#isWhole) throw new ImportRefused('bad-record', line, fault.detail);
      this.#unusableCount += 1;
      if (this.#unusable.length < mostUnusable) this.#unusable.push({...fault, line});
      return;
    }
    for (const one of brought) if (one.kind !== 'unusable') this.#keep(one.kind, one.record, line);
  }

  get unusable(): Unusable {
    return {count: this.#unusableCount, first: this.#unusable};
  }

  /** What is ready to go; `null`: it waits for more. */
  take(isLast: boolean): ImportRecords | null {
    const {articles, annotations, captures} = this.#part;
    const most = Math.max(articles.length, annotations.length, captures.length);
    if (most === 0 || (!isLast && most < mostRecords && this.#text < mostText)) return null;
    const part = this.#part;
    this.#part = nothing();
    this.#text = 0;
    return part;
  }

  /** That every annotation's article is there. Once all is added. */
  checkArticles(): void {
    const missing = [...this.#wanted].find(id => !this.#articles.has(id));
    if (this.#isWhole && missing !== undefined)
      throw new ImportRefused('damaged', null, `it lacks an article: ${missing}`);
  }

  #faultIn(one: Brought): Omit<UnusableEntry, 'line'> | null {
    if (one.kind === 'unusable') return {reason: one.reason, detail: ''};
    const detail = findFault(one.kind, one.record);
    return detail === null ? null : {reason: 'bad-field', detail};
  }

  #keep(kind: keyof ImportRecords, record: unknown, line: number): void {
    this.isEmpty = false;
    // `findFault` looked at them.
    if (kind === 'articles') {
      const article = record as KeptArticle;
      if (this.#articles.has(article.id)) return;
      this.#articles.add(article.id);
      this.#part.articles.push(article);
    } else if (kind === 'captures') {
      const capture = record as Capture;
      this.#text += capture.text.length;
      this.#part.captures.push(capture);
    } else {
      const annotation = record as Annotation;
      if (this.#annotations.has(annotation.id)) throw new ImportRefused('repeated-id', line, annotation.id);
      this.#annotations.add(annotation.id);
      this.#wanted.add(annotation.articleId);
      this.#text += annotation.note.length + annotation.selectors.reduce((sum, {quote}) => sum + quote.exact.length, 0);
      this.#part.annotations.push(annotation);
    }
  }
}
