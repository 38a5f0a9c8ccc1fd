import type {Article} from '../core/articles/article';
import {IconButton} from '../ui/controls/IconButton';
import {useSay} from '../ui/words';

interface PopupHeadProps {
  /** `null` while it is not read. */
  readonly article: Article | null;
  readonly tabId: number | null;
  readonly onAnalyse: () => void;
}

/** What is open, and the way to have it read anew. */
export function PopupHead({article, tabId, onAnalyse}: PopupHeadProps) {
  const say = useSay();
  return (
    <header class="popup-head">
      <div>
        <p class="site">{article?.siteName ?? say('productName')}</p>
        <h1 title={article?.title}>{article?.title || say('popupNoTitle')}</h1>
      </div>
      <IconButton icon="refresh" label={say('analyseAgain')} onClick={onAnalyse} disabled={tabId === null} />
    </header>
  );
}
