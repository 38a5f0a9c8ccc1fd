/** Lets the reader's browser download words as a file; needs no permission. */
export function offerFile(name: string, mediaType: string, words: string): void {
  const address = URL.createObjectURL(new Blob([words], {type: `${mediaType};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the words by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
