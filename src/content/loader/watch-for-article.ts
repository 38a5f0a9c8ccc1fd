import {looksLikeArticle} from './looks-like-article';

/** Milliseconds between looks at a page that changes. */
const lookEveryMs = 1_000;

/** Tells once, when the page looks like an article: now, or after it has changed. Between looks the page is not listened to. */
export function watchForArticle(page: Document, tell: () => void): void {
  if (looksLikeArticle(page)) {
    tell();
    return;
  }
  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(() => watchForArticle(page, tell), lookEveryMs);
  });
  observer.observe(page, {subtree: true, childList: true});
}
