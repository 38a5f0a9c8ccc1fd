import {Readability} from '@mozilla/readability';
import {type PageCopy, twinsOf} from './page-copy';

/** What Readability makes of a page. */
export interface ReadabilityChoice {
  /** The places (in `PageCopy.live`) of the elements whose own text it keeps. */
  readonly kept: ReadonlySet<number>;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedAt: string | null;
}

/** Lets Readability take the copy apart. `undefined` where it finds nothing or gives up. */
export function chooseWithReadability(page: PageCopy): ReadabilityChoice | undefined {
  if (page.copy === null) return undefined;
  const kept = new Set<number>();
  const readability = new Readability(page.copy, {
    // Nobody sees the copy.
    keepClasses: true,
    serializer: content => {
      if (content instanceof Element) {
        for (const element of content.querySelectorAll('*')) for (const twin of twinsOf(element)) kept.add(twin);
      }
      return null;
    },
  });
  const parsed = parse(readability);
  if (parsed === null) return undefined;
  return {
    kept,
    title: parsed.title || null,
    byline: parsed.byline || null,
    siteName: parsed.siteName || null,
    publishedAt: parsed.publishedTime || null,
  };
}

/** Readability throws on some broken pages; then it has nothing to say of them. */
function parse<T>(readability: Readability<T>): ReturnType<Readability<T>['parse']> {
  try {
    return readability.parse();
  } catch {
    return null;
  }
}
