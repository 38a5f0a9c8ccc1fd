/** How far an export is, in annotations. */
export interface ExportProgress {
  readonly done: number;
  readonly of: number;
}
