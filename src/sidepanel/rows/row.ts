import type {Statement} from '../../core/statements/statement';
import type {LocatedAnnotation} from '../../messaging/contract';

/** A statement as the panel lists it. */
export interface Row {
  /** Its place among all that were detected: what the page knows it by. */
  readonly index: number;
  /** As the reader put it right. */
  readonly statement: Statement;
  /** Its words, part by part. */
  readonly parts: readonly string[];
  readonly source: string;
  /** `null`: not kept. */
  readonly kept: LocatedAnnotation | null;
  /** All its words, names, tags and its note, in small letters: what a search looks in. */
  readonly searched: string;
}
