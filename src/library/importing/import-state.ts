import type {KeptImport} from '../../core/imports/kept-import';
import type {ImportRefused} from '../../core/imports/refusal';
import type {JobProgress} from '../../pages/jobs/use-job';
import type {ImportPreview} from './reading/stage-file';

/** How far a file is on its way into what is kept. */
export type ImportState =
  | {readonly step: 'idle'}
  | {readonly step: 'reading'; readonly file: File; readonly progress: JobProgress | null}
  /** It is none that can come in. */
  | {readonly step: 'refused'; readonly file: File; readonly refusal: ImportRefused}
  /** It could not be read, or not be put aside. */
  | {readonly step: 'failed'; readonly file: File; readonly error: unknown}
  /** `trouble`: why it did not come in when the reader asked for it. */
  | {readonly step: 'ready'; readonly file: File; readonly preview: ImportPreview; readonly trouble: unknown}
  | {readonly step: 'importing'; readonly file: File; readonly preview: ImportPreview}
  | {readonly step: 'done'; readonly file: File; readonly kept: KeptImport};
