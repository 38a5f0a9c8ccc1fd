/** Letters that are held before the browser is given them to keep: it puts large files on the disk. */
const heldLetters = 4_000_000;

/** The parts of a file that is too large to be held as one text. */
export class HeldParts {
  readonly #blobs: Blob[] = [];
  #held: string[] = [];
  #letters = 0;

  add(words: string): void {
    this.#held.push(words);
    this.#letters += words.length;
    if (this.#letters < heldLetters) return;
    this.#blobs.push(new Blob(this.#held));
    this.#held = [];
    this.#letters = 0;
  }

  /** All of them, in order. */
  get parts(): readonly (Blob | string)[] {
    return [...this.#blobs, ...this.#held];
  }
}
