/** The words on one line, cut with an ellipsis after the last whole word that fits into so many letters. */
export function cutWords(words: string, atMost: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= atMost) return line;
  // A letter more, so that a word which fits exactly is not cut off.
  const room = line.slice(0, atMost + 1);
  const end = room.lastIndexOf(' ');
  const kept = end > atMost / 2 ? room.slice(0, end) : wholeLetters(line, atMost);
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Never half of an emoji. */
function wholeLetters(line: string, atMost: number): string {
  const last = line.charCodeAt(atMost - 1);
  return line.slice(0, last >= 0xd800 && last <= 0xdbff ? atMost - 1 : atMost);
}
