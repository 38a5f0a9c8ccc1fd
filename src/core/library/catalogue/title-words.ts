import type {KnownArticle} from './known-article';

/** Between two words: no word has it. */
const end = '\n';

/** The words of all titles and sites in one long text, which is looked through faster than thousands of short ones. */
export class TitleWords {
  readonly #text: string;
  /** By the number of an article, where its words end. */
  readonly #ends: Uint32Array;

  constructor(articles: readonly (Pick<KnownArticle, 'words'> | undefined)[]) {
    this.#ends = new Uint32Array(articles.length);
    let text: string = end;
    for (const [number, article] of articles.entries()) {
      for (const word of article?.words ?? []) text += word + end;
      this.#ends[number] = text.length;
    }
    this.#text = text;
  }

  /** Whether any word begins so. */
  knows(beginning: string): boolean {
    return this.#text.includes(end + beginning);
  }

  /** The words that begin so, each with the number of its article. */
  *beginningWith(beginning: string): Generator<{readonly article: number; readonly word: string}> {
    let article = 0;
    for (let at = this.#text.indexOf(end + beginning); at !== -1; at = this.#text.indexOf(end + beginning, at + 1)) {
      while ((this.#ends[article] ?? 0) <= at + 1) article++;
      yield {article, word: this.#text.slice(at + 1, this.#text.indexOf(end, at + 1))};
    }
  }
}
