/** A stretch of one text node that stands in the article's text unaltered, but that white space became a space. */
export interface Piece {
  readonly node: Text;
  /** UTF-16 units from the node's start. */
  readonly nodeStart: number;
  /** UTF-16 units from the start of the article's text. */
  readonly textStart: number;
  readonly length: number;
  /** Whether a range may run on into this piece from the one before it without taking in words of something else. */
  readonly follows: boolean;
}
