import type {AnnotationId, ArticleId} from '../../core/annotations/annotation';
import {UntitledPage} from '../../pages/notices/UntitledPage';
import {Icon} from '../../ui/icons/Icon';
import {EmptyState} from '../../ui/notices/EmptyState';
import {useSay} from '../../ui/words';
import {PlaceLink} from '../address/PlaceLink';
import {Answered} from '../lists/Answered';
import type {Undoing} from '../undoing/use-undo';
import {StoredArticle} from './StoredArticle';
import {useKeptArticle} from './use-kept-article';

interface ReadingViewProps {
  readonly articleId: ArticleId;
  /** The annotation that is looked at. */
  readonly annotationId: AnnotationId | null;
  readonly undoing: Undoing;
}

/** An article as it was stored: useful when its page is gone. */
export function ReadingView({articleId, annotationId, undoing}: ReadingViewProps) {
  const say = useSay();
  const answer = useKeptArticle(articleId);
  return (
    <div class="reading">
      <p class="reading-back">
        <PlaceLink to={{article: null, annotation: null}}>
          <Icon name="left" />
          {say('libraryBack')}
        </PlaceLink>
      </p>
      <Answered answer={answer}>
        {opened =>
          opened === 'not-kept' ? (
            <UntitledPage>
              <EmptyState icon="gone" title={say('libraryNotKeptTitle')} hint={say('libraryNotKeptHint')} />
            </UntitledPage>
          ) : (
            <StoredArticle opened={opened} annotationId={annotationId} undoing={undoing} />
          )
        }
      </Answered>
    </div>
  );
}
