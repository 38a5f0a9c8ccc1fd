import {useEffect, useRef, useState} from 'preact/hooks';
import type {Annotation, AnnotationId, TextHash} from '../../core/annotations/annotation';
import {setApart} from '../../core/articles/set-apart';
import {findWebLink} from '../../core/exports/links/web-link';
import {JobLine} from '../../pages/jobs/JobLine';
import {placesInText} from '../../pages/kept/places-in-text';
import {ExportButton} from '../../pages/taking/ExportButton';
import {Button} from '../../ui/controls/Button';
import {Icon} from '../../ui/icons/Icon';
import {Notice} from '../../ui/notices/Notice';
import {useWords} from '../../ui/words';
import {useMany} from '../selecting/use-many';
import type {Undoing} from '../undoing/use-undo';
import {MarkedText} from './MarkedText';
import {ElsewhereKept} from './notes/ElsewhereKept';
import {TextChoice} from './TextChoice';
import type {OpenedArticle} from './use-kept-article';

interface StoredArticleProps {
  readonly opened: OpenedArticle;
  readonly annotationId: AnnotationId | null;
  readonly undoing: Undoing;
}

/** The article's particulars, the way to its page, and its stored text with all that is kept of it. */
export function StoredArticle({opened, annotationId, undoing}: StoredArticleProps) {
  const {say, day, count} = useWords();
  const {article, annotations, captures} = opened;
  const many = useMany(undoing);
  const looked = annotations.find(({id}) => id === annotationId);
  const [chosen, setChosen] = useState<TextHash | null>(looked?.textHash ?? article.textHash);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // One annotation that was asked for takes the focus itself.
    if (annotationId === null) heading.current?.focus();
  }, [annotationId]);

  const capture = captures.find(({textHash}) => textHash === chosen) ?? captures[0];
  const placed = capture ? placesInText(annotations, capture.textHash, capture.text.length) : [];
  const shown = new Set(placed.map(({annotation}) => annotation.id));
  const elsewhere = annotations.filter(({id}) => !shown.has(id));
  const link = findWebLink(article.url);
  const remove = (removed: readonly Annotation[]) =>
    void many.doTo(async () => removed.map(({id}) => id), {do: 'delete'});
  return (
    <article>
      <header class="reading-head">
        <p class="site">{article.siteName}</p>
        <h1 ref={heading} tabIndex={-1} lang={article.lang ?? undefined}>
          {article.title || article.url}
        </h1>
        <p class="row-origin">
          {[setApart(article.byline ?? ''), article.publishedAt && day(article.publishedAt)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div class="reading-deeds">
          {link && (
            <a class="button" href={link} target="_blank" rel="noreferrer">
              <Icon name="external" />
              {say('libraryOpenPage')}
            </a>
          )}
          <ExportButton subject={{articleId: article.id}} />
          {annotations.length > 0 && (
            <Button icon="bin" onClick={() => remove(annotations)}>
              {count(annotations.length, {one: 'libraryRemoveOne', other: 'libraryRemoveAll'})}
            </Button>
          )}
        </div>
        <JobLine job={many.job} label={say('libraryChanging')} />
      </header>
      {capture ? (
        <>
          <TextChoice captures={captures} chosen={capture.textHash} onChosen={setChosen} />
          <MarkedText
            opened={opened}
            capture={capture}
            placed={placed}
            annotationId={annotationId}
            onRemove={annotation => remove([annotation])}
          />
        </>
      ) : (
        <Notice icon="warning">{say(article.textHash === null ? 'libraryTextUnseen' : 'libraryHashesOnly')}</Notice>
      )}
      <ElsewhereKept
        opened={opened}
        annotations={elsewhere}
        withHeading={capture !== undefined}
        onRemove={annotation => remove([annotation])}
      />
    </article>
  );
}
