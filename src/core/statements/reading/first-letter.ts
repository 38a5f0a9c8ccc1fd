const capital = /^\p{Lu}/u;
const spoken = /^[\p{L}\p{N}]/u;

// Of most words a number tells it; asking Unicode takes ten times as long.
const firstBeyondAscii = 128;

/** Whether a word starts with a capital letter. */
export function startsCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < firstBeyondAscii ? code >= 65 && code <= 90 : capital.test(word);
}

/** Whether a word starts with a letter or a digit. */
export function startsSpoken(word: string): boolean {
  const code = word.charCodeAt(0);
  if (!(code < firstBeyondAscii)) return spoken.test(word);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
