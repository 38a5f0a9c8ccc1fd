import type {ComponentChildren} from 'preact';
import type {Article} from '../core/articles/article';
import {LibraryLink} from '../pages/LibraryLink';
import {useSay} from '../ui/words';

interface PanelHeadProps {
  /** `null` while none is read. */
  readonly article: Article | null;
  /** What can be done with the article. */
  readonly deeds?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** What the panel speaks of, and the way to all that is kept. */
export function PanelHead({article, deeds, children}: PanelHeadProps) {
  const say = useSay();
  return (
    <header class="panel-head">
      <div class="panel-line">
        <p class="site">{article?.siteName ?? say('productName')}</p>
        <div class="panel-ways">
          {deeds}
          <LibraryLink />
        </div>
      </div>
      <h1>{article?.title || say('popupNoTitle')}</h1>
      {children}
    </header>
  );
}
