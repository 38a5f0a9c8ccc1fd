import {FailedPage} from '../pages/notices/FailedPage';
import {UnreadPage} from '../pages/notices/UnreadPage';
import {UntitledPage} from '../pages/notices/UntitledPage';
import {usePage} from '../pages/reading/use-page';
import {useFollowedTab} from '../pages/use-followed-tab';
import {ChangedArticle} from './ChangedArticle';
import {MissingText} from './MissingText';
import {useStoredText} from './use-stored-text';

/** What the publisher changed in an article since the reader kept something of it. */
export function Difference() {
  const {view, analyse} = usePage(useFollowedTab());
  const page = view.view === 'read' ? view.page : null;
  const stored = useStoredText(page);
  if (view.view === 'read' && view.page.state !== 'failed' && typeof stored === 'object') {
    return <ChangedArticle article={view.page.article} stored={stored} />;
  }
  return (
    <UntitledPage>
      {view.view !== 'read' ? (
        <UnreadPage view={view} onAnalyse={analyse} />
      ) : view.page.state === 'failed' ? (
        <FailedPage error={view.page.error} onAnalyse={analyse} />
      ) : (
        <MissingText stored={stored} />
      )}
    </UntitledPage>
  );
}
