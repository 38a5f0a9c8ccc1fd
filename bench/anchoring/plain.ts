/** Words without what is typography, by a rule of the bench’s own: the matcher is not its own judge. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[“”„«»]|''/g, '"')
    .replace(/[\u2010-\u2015−]|--/g, '-')
    .replace(/\s*([-"'.,])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
