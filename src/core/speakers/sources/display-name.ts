/** Longest display name, in code units. */
const longest = 80;

/** Source words as a speaker's name: no leading article, no possessive ending, not too long. */
export function displayName(words: string): string {
  const bare = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an)\s+/iu, '')
    .replace(/\s+on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u, '')
    .replace(/['’]s?$/u, '')
    .replace(/[\s,;:.–—-]+$/u, '');
  return bare.length <= longest ? bare : bare.slice(0, bare.lastIndexOf(' ', longest)).replace(/[\s,;:.–—-]+$/u, '');
}
