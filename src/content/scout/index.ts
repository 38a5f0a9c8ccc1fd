import {pageAddress} from '../dom/page-address';
import {looksLikeArticle} from '../loader/looks-like-article';

/** The value of this script, which the browser hands to whoever ran it: how this frame looks from inside. */
export default {
  address: pageAddress(),
  area: innerWidth * innerHeight,
  looksLikeArticle: looksLikeArticle(document),
};
