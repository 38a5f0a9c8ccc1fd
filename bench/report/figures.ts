import {writeFileSync} from 'node:fs';

/** One measured number beside what it is held to. */
export interface Figure {
  readonly what: string;
  /** With its unit. */
  readonly measured: string;
  /** What it is compared with, or must not exceed. */
  readonly reference: string;
  /** `null`: it is only told. */
  readonly holds: boolean | null;
}

/** A figure that must not be more than `most`. */
export function atMost(what: string, value: number, most: number, unit = '', reference = ''): Figure {
  const isRound = value >= 100 || Number.isInteger(value);
  const written = `${value.toFixed(isRound ? 0 : 2)}${unit}`;
  return {what, measured: written, reference: `≤ ${most}${unit}${reference && ` ${reference}`}`, holds: value <= most};
}

/** Prints the figures and, where a file is named, writes them for `bench/all.ts`. */
export function reportFigures(figures: readonly Figure[], file: string | undefined): void {
  console.table(figures);
  if (file !== undefined) writeFileSync(file, `${JSON.stringify({figures}, null, 1)}\n`);
}
