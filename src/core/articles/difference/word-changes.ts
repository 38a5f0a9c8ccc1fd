import {diffArrays} from 'diff';

/** Words that stayed, were taken out or were put in; the white space and marks around them are words like others. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string;
}

/** Beyond so many edits nobody can read the difference; also keeps the work linear in the length of the words. */
const mostEdits = 400;

/** A number with its inner marks (*42,000*, *1.4*, *10:30*), a word with its inner ones (*don’t*), white space, or one mark. */
const piece = /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}](?:['’-]?[\p{L}\p{M}\p{N}])*|\s+|[\s\S]/gu;

/** How the old words became the new ones, in reading order; the old ones are what is not added, the new ones what is not removed. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const changes = diffArrays(before.match(piece) ?? [], after.match(piece) ?? [], {maxEditLength: mostEdits});
  const phrases = new Phrases();
  if (changes === undefined) {
    phrases.replace(before, after);
    return phrases.written();
  }
  changes.forEach(({added, removed, value}, place) => {
    const words = value.join('');
    if (added) phrases.replace('', words);
    else if (removed) phrases.replace(words, '');
    // Two edited words with a space between them are read as one edited phrase.
    else if (phrases.isOpen() && place < changes.length - 1 && words.trim() === '') phrases.replace(words, words);
    else phrases.keep(words);
  });
  return phrases.written();
}

/** Gathers what is taken out and put in at one place, so that a phrase reads as a phrase and not as splinters. */
class Phrases {
  private readonly changes: WordChange[] = [];
  private removed = '';
  private added = '';

  isOpen(): boolean {
    return this.removed !== '' || this.added !== '';
  }

  replace(removed: string, added: string): void {
    this.removed += removed;
    this.added += added;
  }

  keep(words: string): void {
    this.close();
    this.changes.push({kind: 'same', words});
  }

  written(): readonly WordChange[] {
    this.close();
    return this.changes;
  }

  private close(): void {
    if (this.removed !== '') this.changes.push({kind: 'removed', words: this.removed});
    if (this.added !== '') this.changes.push({kind: 'added', words: this.added});
    this.removed = '';
    this.added = '';
  }
}
