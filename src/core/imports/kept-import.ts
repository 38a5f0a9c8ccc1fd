/** What became of an import's annotations beside those that were kept already. */
export interface ImportCounts {
  /** Not kept so far. */
  readonly added: number;
  /** Changed later than what is kept: they replace it. */
  readonly newer: number;
  /** As they are kept. */
  readonly same: number;
  /** Changed earlier than what is kept, which stays. */
  readonly older: number;
}

/** An import that came in. */
export interface KeptImport extends ImportCounts {
  readonly id: string;
  readonly fileName: string;
  /** ISO 8601. */
  readonly importedAt: string;
  /** `null`: it stands. */
  readonly undone: UndoneImport | null;
}

export interface UndoneImport {
  /** ISO 8601. */
  readonly at: string;
  /** Annotations that are again as they were before, or gone again. */
  readonly taken: number;
  /** Annotations that were changed since they came in, and stay. */
  readonly stayed: number;
}

export const noCounts: ImportCounts = {added: 0, newer: 0, same: 0, older: 0};

export function addCounts(a: ImportCounts, b: ImportCounts): ImportCounts {
  return {added: a.added + b.added, newer: a.newer + b.newer, same: a.same + b.same, older: a.older + b.older};
}
