import type {AnnotationId, Capture} from '../../core/annotations/annotation';
import type {Span} from '../../core/articles/span';
import type {PlacedAnnotation} from '../../pages/kept/places-in-text';
import {standingOf} from '../../pages/kept/words/annotation-words';
import {useWords} from '../../ui/words';
import {noteId} from './notes/note-id';
import {stretchesOf} from './stretches-of';

interface MarkedParagraphProps {
  readonly capture: Capture;
  readonly paragraph: Span;
  readonly lang: string | null;
  /** Those that lie over it. */
  readonly placed: readonly PlacedAnnotation[];
  readonly numbers: ReadonlyMap<AnnotationId, number>;
  readonly annotationId: AnnotationId | null;
}

/** A paragraph with its kept words marked as on the page; behind each the number of its note, which leads to it. */
export function MarkedParagraph({capture, paragraph, lang, placed, numbers, annotationId}: MarkedParagraphProps) {
  const {say, number} = useWords();
  const byId = new Map(placed.map(one => [one.annotation.id, one]));
  return (
    <p class="marked-paragraph" lang={lang ?? undefined}>
      {stretchesOf(capture.text, paragraph, placed).map(({start, words, ids}) => {
        const inner = byId.get(ids.at(-1) ?? ('' as AnnotationId));
        if (inner === undefined) return words;
        const end = start + words.length;
        const ending = ids.filter(id => byId.get(id)?.spans.at(-1)?.end === end);
        return (
          <span key={start}>
            <mark
              class={`kept-mark mark-${standingOf(inner.annotation)} ${ids.some(id => id === annotationId) ? 'looked-at' : ''}`}
            >
              {words}
            </mark>
            {ending.map(id => (
              <sup key={id} lang={say('languageCode')}>
                <button
                  type="button"
                  class="note-number"
                  aria-label={say('libraryNoteNumber', number(numbers.get(id) ?? 0))}
                  onClick={() => document.getElementById(noteId(id))?.focus()}
                >
                  {number(numbers.get(id) ?? 0)}
                </button>
              </sup>
            ))}
          </span>
        );
      })}
    </p>
  );
}
