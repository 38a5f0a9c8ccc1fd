import type {Annotation} from '../../../core/annotations/annotation';
import {useKeeping} from '../../../pages/kept/use-keeping';
import {keptWords} from '../../../pages/kept/words/annotation-words';
import {Quote} from '../../../ui/statements/Quote';
import {useSay} from '../../../ui/words';
import type {OpenedArticle} from '../use-kept-article';
import {MarginNote} from './MarginNote';

interface ElsewhereKeptProps {
  readonly opened: OpenedArticle;
  readonly annotations: readonly Annotation[];
  /** A text stands above, in which these are not. */
  readonly withHeading: boolean;
  readonly onRemove: (annotation: Annotation) => void;
}

/** Kept words for which no text is shown: they stand for themselves. */
export function ElsewhereKept({opened, annotations, withHeading, onRemove}: ElsewhereKeptProps) {
  const say = useSay();
  const keeping = useKeeping();
  if (annotations.length === 0) return null;
  return (
    <section class="elsewhere-kept" aria-label={say('libraryElsewhere')}>
      {withHeading && <h2>{say('libraryElsewhere')}</h2>}
      {annotations.map((annotation, index) => (
        <div key={annotation.id} class="marked-row">
          <blockquote class="marked-paragraph" lang={opened.article.lang ?? undefined}>
            <Quote parts={keptWords(annotation)} />
          </blockquote>
          <ul class="margin-notes">
            <MarginNote
              annotation={annotation}
              opened={opened}
              number={index + 1}
              lookedAt={false}
              keeping={keeping}
              onRemove={() => onRemove(annotation)}
            />
          </ul>
        </div>
      ))}
    </section>
  );
}
