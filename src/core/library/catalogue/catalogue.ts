import type {AnnotationId, KeptArticle} from '../../annotations/annotation';
import type {Facets} from '../found';
import type {Entry} from '../index/entry';
import {makeShelf} from '../index/make-shelf';
import {placeOf, type Shelf, shelfSize, wordsFrom} from '../index/shelf';
import {Dictionary} from './dictionary';
import {type KnownArticle, knownArticle} from './known-article';
import {Names} from './names';
import {type OpenShelf, openShelf} from './open-shelf';
import {TitleWords} from './title-words';

/**
 * The index of all that is kept, ready to be searched: the stored shelves, and what was written since they were. As
 * stored it is some 100 bytes an annotation.
 */
export class Catalogue {
  readonly articles = new Names();
  readonly speakers = new Names();
  readonly tags = new Names();
  /** By the name of an order, which place each article has in it; for as long as no article changes. */
  readonly articleRanks = new Map<string, Uint32Array>();
  /** What there is of each that can be chosen, in the bin or outside; for as long as nothing is written. */
  readonly facets = new Map<boolean, Facets>();
  readonly #stored: OpenShelf[];
  readonly #known = new Map<number, KnownArticle>();
  readonly #recent = new Map<AnnotationId, Entry | null>();
  #shelves: readonly OpenShelf[];
  #titles: TitleWords | null = null;
  #dictionary: Dictionary | null = null;

  constructor(shelves: readonly Shelf[], articles: readonly KeptArticle[]) {
    // Number 0 is nobody, as it is on every shelf.
    this.speakers.numberOf('');
    for (const article of articles) this.see(article);
    this.#stored = shelves.map(shelf => openShelf(shelf, this));
    this.#shelves = this.#stored;
  }

  /** All that is to be searched. */
  get shelves(): readonly OpenShelf[] {
    return this.#shelves;
  }

  /** How many annotations are on the stored shelves. */
  get size(): number {
    return this.#stored.reduce((sum, {hidden}) => sum + hidden.length, 0);
  }

  /** How many were written since the shelves were stored. */
  get recent(): number {
    return this.#recent.size;
  }

  /** An article came, or its particulars changed. */
  see(article: KeptArticle): void {
    const known = knownArticle(article);
    const number = this.articles.numberOf(article.id);
    const before = this.#known.get(number);
    const isSame =
      before?.title === known.title && before.site === known.site && before.firstKeptAt === known.firstKeptAt;
    if (isSame) return;
    this.#known.set(number, known);
    this.articleRanks.clear();
    this.facets.clear();
    this.#titles = null;
    this.#dictionary?.add(known.words);
  }

  article(number: number): KnownArticle | undefined {
    return this.#known.get(number);
  }

  /** What titles and sites say. */
  get titles(): TitleWords {
    this.#titles ??= new TitleWords(Array.from({length: this.articles.size}, (_, number) => this.#known.get(number)));
    return this.#titles;
  }

  /** Annotations that were written since the shelves were stored; `null`: it is not kept any more. */
  write(entries: ReadonlyMap<AnnotationId, Entry | null>): void {
    this.facets.clear();
    for (const [id, entry] of entries) {
      this.#recent.set(id, entry);
      for (const {shelf, hidden} of this.#stored) {
        const place = placeOf(shelf, id);
        if (place >= 0) hidden[place] = 1;
      }
    }
    const written = [...this.#recent.values()].flatMap(entry => entry ?? []);
    const added: OpenShelf[] = [];
    for (let start = 0; start < written.length; start += shelfSize) {
      added.push(openShelf(makeShelf(written.slice(start, start + shelfSize)), this));
    }
    for (const {shelf} of added) this.#dictionary?.addAll(shelf);
    this.#shelves = [...this.#stored, ...added];
  }

  /** Whether any word begins so. */
  knows(beginning: string): boolean {
    const begins = ({shelf}: OpenShelf): boolean => {
      const [first, end] = wordsFrom(shelf, beginning);
      return first < end;
    };
    return this.#shelves.some(begins) || this.titles.knows(beginning);
  }

  /** The words that are nearest to a mistyped one. */
  near(word: string): ReadonlySet<string> {
    if (this.#dictionary === null) {
      this.#dictionary = new Dictionary();
      for (const {shelf} of this.#shelves) this.#dictionary.addAll(shelf);
      for (const {words} of this.#known.values()) this.#dictionary.add(words);
    }
    return this.#dictionary.near(word);
  }
}
