import {callBackground} from '../../messaging/call-background';
import {watchForArticle} from './watch-for-article';
import {whenShown} from './when-shown';

// On every page of a site that is always read: nothing else is loaded before the page looks like an article.
whenShown(document, () =>
  watchForArticle(document, () => {
    callBackground('readHere', null).catch(error => console.warn('Hearsay could not read the page.', error));
  }),
);
