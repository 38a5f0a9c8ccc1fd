import {setApart} from '../../core/articles/set-apart';
import type {Span} from '../../core/articles/span';
import {excerpt} from './excerpt';

interface MarkedWordsProps {
  readonly text: string;
  /** Where the searched words stand in it: in order, apart from each other. */
  readonly hits: readonly Span[];
  /** In letters; the rest is cut at a word. */
  readonly atMost?: number;
}

/** Words with the hits of a search set off, by elements and never by markup in the text. */
export function MarkedWords({text, hits, atMost = Number.POSITIVE_INFINITY}: MarkedWordsProps) {
  if (hits.length === 0 && text.length <= atMost) return <>{setApart(text)}</>;
  return (
    <>
      {excerpt(text, hits, atMost).map(({words, isHit}, place) =>
        isHit ? (
          <mark key={place} class="hit">
            {setApart(words)}
          </mark>
        ) : (
          setApart(words)
        ),
      )}
    </>
  );
}
