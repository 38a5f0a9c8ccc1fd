import type {MarkSettings} from '../../core/marking/mark-settings';
import type {Detection} from '../../core/statements/statement';
import type {LocatedAnnotation, PageState, Settings, TextChange} from '../../messaging/contract';
import type {PageReading} from '../article/read-article';
import type {Ground} from '../highlights/ground';
import type {Mark} from '../marks/mark';
import {marksOf} from '../marks/marks-of';
import {shownMarks} from '../marks/shown-marks';

/** A page that was read, and what the background says of it. */
export interface ReadPage {
  readonly reading: PageReading;
  /** `null`: the page is no article. */
  readonly detection: Detection | null;
  readonly annotations: readonly LocatedAnnotation[];
  readonly textChange: TextChange | null;
  readonly ground: Ground;
}

/** The same, as the reader wants it shown. */
export interface Visit extends ReadPage {
  /** What there is to show of it, in the order of the text. */
  readonly marks: readonly Mark[];
  /** Those that the reader's switches leave: what is painted, pointed at and gone to by key. */
  readonly shown: readonly Mark[];
  readonly settings: MarkSettings;
}

export function visitOf(page: ReadPage, {showDoubtful, marks: settings}: Settings): Visit {
  const marks = marksOf(page.detection, page.annotations, showDoubtful);
  return {...page, marks, shown: shownMarks(marks, settings), settings};
}

/** A visit as other parts of the product hear of it. */
export function describeVisit({reading, detection, annotations, textChange}: ReadPage): PageState {
  return detection === null
    ? {state: 'not-article', article: reading.article, annotations, framed: reading.framed}
    : {state: 'analysed', article: reading.article, detection, annotations, textChange};
}
