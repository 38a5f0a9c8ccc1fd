import {cardInCorners} from './scenes/card/card-in-corners';
import {cardOnChanged} from './scenes/card/card-on-changed';
import {cardOnDark, cardOnLight} from './scenes/card/card-states';
import {onTheCard} from './scenes/card/on-the-card';
import {changedArticle} from './scenes/changed-article';
import {hundreds} from './scenes/hundreds';
import {keptWords} from './scenes/kept-words';
import {imports} from './scenes/library/imports';
import {libraryLists} from './scenes/library/library-lists';
import {libraryWork} from './scenes/library/library-work';
import {noArticle} from './scenes/no-article';

import {readArticle} from './scenes/read-article';
import {unreadable} from './scenes/unreadable';
import {withoutTexts} from './scenes/without-texts';
import type {Stage} from './stage';

/** Sets states of surfaces one after the other, in a browser of its own: nothing that one scene keeps is seen by another. */
export type Scene = (stage: Stage) => Promise<void>;

/** Every state of every surface. */
export const scenes: readonly Scene[] = [
  readArticle,
  noArticle,
  unreadable,
  onTheCard,
  cardOnLight,
  cardOnDark,
  cardOnChanged,
  cardInCorners,
  keptWords,
  changedArticle,
  withoutTexts,
  libraryLists,
  libraryWork,
  imports,
  hundreds,
];
