import type {MaterialKind} from '../../../src/core/anchoring/location';
import type {Random} from '../random';

/** Private-use characters that stand around the words while the text is edited. */
export const open = '\ue000';
export const close = '\ue001';

/** An article with the kept words between `open` and `close`, and what else a change may draw on. */
export interface Draft {
  readonly marked: string;
  readonly random: Random;
  /** Paragraphs of other articles. */
  readonly strangers: readonly string[];
  /** Lower-case words of other articles. */
  readonly vocabulary: readonly string[];
}

/** An edited article; without `open` and `close` when the words are gone. */
export interface Edited {
  readonly marked: string;
  /** The article before, when the change needs another one than was given. */
  readonly before?: string;
  readonly material?: readonly MaterialKind[];
}

/** A kind of change; `undefined` where it cannot be made. */
export type Kind = (draft: Draft) => Edited | undefined;

export function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/);
}

/** Sentences with the white space behind them; joined they are the text. Marks of the kept words stay with theirs. */
export function sentences(text: string): string[] {
  const parts = text.match(/[\s\S]*?[.!?][”"’')\ue001]*(?:\s+|$)(?=["“‘(\ue000\p{Lu}\p{N}]|$)|[\s\S]+$/gu) ?? [];
  const whole: string[] = [];
  for (const part of parts) {
    const previous = whole.at(-1);
    // “Sen. Ruiz”, “U.S. Senate”
    if (
      previous !== undefined &&
      /(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|St|Jr|Sr|No)|\b\p{Lu})\.\s+$/u.test(previous)
    ) {
      whole[whole.length - 1] = previous + part;
    } else whole.push(part);
  }
  return whole;
}

/** The kept words of a marked text. */
export function target(marked: string): string {
  return marked.slice(marked.indexOf(open) + 1, marked.indexOf(close));
}

/** The marked text with other words in place of the kept ones. */
export function withTarget(marked: string, words: string): string {
  return marked.slice(0, marked.indexOf(open) + 1) + words + marked.slice(marked.indexOf(close));
}

export function unmarked(text: string): string {
  return text.replaceAll(open, '').replaceAll(close, '');
}

/** Index of the paragraph or sentence that holds the beginning of the kept words. */
export function holder(parts: readonly string[]): number {
  return parts.findIndex(part => part.includes(open));
}

/** Whether all kept words lie in one of the parts. */
export function inOne(parts: readonly string[]): boolean {
  return parts.some(part => part.includes(open) && part.includes(close));
}
