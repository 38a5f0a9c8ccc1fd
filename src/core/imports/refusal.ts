/** Why a file is refused as a whole. */
export type RefusalReason =
  | 'empty'
  | 'unknown'
  | 'too-large'
  | 'too-deep'
  | 'damaged'
  | 'not-text'
  | 'newer-version'
  | 'forbidden-key'
  | 'repeated-id'
  | 'bad-record'
  | 'nothing-usable';

/** The file is refused, and nothing of it counts. The only error that reading a file ends in. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';

  constructor(
    readonly reason: RefusalReason,
    /** Where, counted from 1; `null`: in no line more than in another. */
    readonly line: number | null = null,
    /** What is wrong there, for whoever mends the file. */
    readonly detail = '',
  ) {
    super(`${reason}${line === null ? '' : ` in line ${line}`}${detail === '' ? '' : `: ${detail}`}`);
  }
}
