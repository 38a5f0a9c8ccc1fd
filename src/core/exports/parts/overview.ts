import type {KeptArticle} from '../../annotations/annotation';
import type {Attribution} from '../../statements/statement';
import type {ArticleSelection} from '../export-format';
import {statementsOf} from '../told/statements-of';

/** What the beginning and the end of an export tell of all that is in it. */
export interface Overview {
  readonly articles: readonly KeptArticle[];
  /** When the first article's newest text was seen, ISO 8601. */
  readonly captured: string | null;
  /** Annotations that are told to others. */
  readonly total: number;
  readonly counts: Readonly<Record<Attribution, number>>;
  /** Each once, in the order in which they come first. */
  readonly tags: readonly string[];
}

/** Sums up articles one after the other, so that nobody has to hold them all. */
export class Summing {
  readonly #articles: KeptArticle[] = [];
  readonly #counts: Record<Attribution, number> = {named: 0, unnamed: 0, none: 0};
  readonly #tags = new Set<string>();
  #captured: string | null = null;
  #total = 0;

  add({article, annotations, captures}: ArticleSelection): void {
    if (this.#articles.length === 0) {
      const newest = captures.find(({textHash}) => textHash === article.textHash);
      this.#captured = newest?.capturedAt ?? article.firstKeptAt;
    }
    this.#articles.push(article);
    for (const {annotation, statement} of statementsOf(annotations)) {
      this.#total += 1;
      if (statement !== null) this.#counts[statement.attribution] += 1;
      for (const tag of annotation.tags) this.#tags.add(tag);
    }
  }

  get overview(): Overview {
    return {
      articles: this.#articles,
      captured: this.#captured,
      total: this.#total,
      counts: this.#counts,
      tags: [...this.#tags],
    };
  }
}

/** The title of an export: that of its article when there is only one. */
export function titleOf({articles}: Overview): string {
  const [first] = articles;
  return articles.length === 1 && first !== undefined ? first.title : `Annotations of ${articles.length} articles`;
}
