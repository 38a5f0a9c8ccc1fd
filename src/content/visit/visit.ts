import type {Detection} from '../../core/statements/statement';
import type {LocatedAnnotation, LocatedAnnotations, PageState, Settings, TextChange} from '../../messaging/contract';
import type {PageReading} from '../article/read-article';
import type {Ground} from '../highlights/palette';
import type {Mark} from '../marks/mark';
import {marksOf} from '../marks/marks-of';

/** A page that was read, and all that is known of it. */
export interface Visit {
  readonly reading: PageReading;
  /** `null`: the page is no article. */
  readonly detection: Detection | null;
  readonly annotations: readonly LocatedAnnotation[];
  readonly textChange: TextChange | null;
  /** What is shown of it, in the order of the text. */
  readonly marks: readonly Mark[];
  readonly ground: Ground;
}

/** The same visit with other annotations or settings. */
export function withAnnotations(visit: Visit, located: LocatedAnnotations, settings: Settings): Visit {
  return {
    ...visit,
    ...located,
    marks: marksOf(visit.detection, located.annotations, settings.showDoubtful),
  };
}

/** A visit as other parts of the product hear of it. */
export function describeVisit({reading, detection, annotations, textChange}: Visit): PageState {
  return detection === null
    ? {state: 'not-article', article: reading.article, annotations}
    : {state: 'analysed', article: reading.article, detection, annotations, textChange};
}
