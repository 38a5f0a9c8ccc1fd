import {useMemo} from 'preact/hooks';
import type {Annotation, AnnotationId, Capture} from '../../core/annotations/annotation';
import {blocksFromText} from '../../core/articles/blocks-from-text';
import type {PlacedAnnotation} from '../../pages/kept/places-in-text';
import {useKeeping} from '../../pages/kept/use-keeping';
import {belowTitle} from './below-title';
import {MarkedParagraph} from './MarkedParagraph';
import {MarginNote} from './notes/MarginNote';
import type {OpenedArticle} from './use-kept-article';

interface MarkedTextProps {
  readonly opened: OpenedArticle;
  readonly capture: Capture;
  readonly placed: readonly PlacedAnnotation[];
  readonly annotationId: AnnotationId | null;
  readonly onRemove: (annotation: Annotation) => void;
}

/** A stored text, paragraph by paragraph, each with the notes to what begins in it beside it. */
export function MarkedText({opened, capture, placed, annotationId, onRemove}: MarkedTextProps) {
  const keeping = useKeeping();
  const blocks = useMemo(() => blocksFromText(capture.text), [capture.text]);
  const kept = placed.flatMap(({spans}) => spans);
  const numbers = new Map(placed.map(({annotation}, index) => [annotation.id, index + 1]));
  return (
    <div class="marked-text">
      {belowTitle(capture.text, blocks, opened.article.title, kept).map(({span}) => (
        <div key={span.start} class="marked-row">
          <MarkedParagraph
            capture={capture}
            paragraph={span}
            lang={opened.article.lang}
            placed={placed.filter(({spans}) => spans.some(({start, end}) => start < span.end && end > span.start))}
            numbers={numbers}
            annotationId={annotationId}
          />
          <ul class="margin-notes">
            {placed
              .filter(({spans: [first]}) => first && first.start >= span.start && first.start < span.end)
              .map(({annotation}) => (
                <MarginNote
                  key={annotation.id}
                  annotation={annotation}
                  opened={opened}
                  number={numbers.get(annotation.id) ?? 0}
                  lookedAt={annotation.id === annotationId}
                  keeping={keeping}
                  onRemove={() => onRemove(annotation)}
                />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
