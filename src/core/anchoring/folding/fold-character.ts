/** What a code point is to matching, typography aside. */
export type CharacterClass = 'space' | 'invisible' | 'mark' | 'punctuation' | 'digit' | 'letter' | 'sign';

export interface FoldedCharacter {
  readonly class: CharacterClass;
  /** The code units that stand for it; empty for what is not seen, one space for white space. */
  readonly units: string;
}

const doubleMarks = '“”„‟″〝〞«»'; // “so” „so“ «so»
const singleMarks = '‘’‚‛′‹›`´'; // ‘so’ ‹so› `so´
const dashes = '‐‑‒–—―−⁃﹘﹣－'; // 2015–16 · said—and · −5
const ligatures = /[\ufb00-\ufb06]/u; // ﬁnd, aﬄuent
const whiteSpace = /\s/u;
// Soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks, variation selectors.
const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\u034f|[\ufe00-\ufe0f]/u;
const combining = /[\p{M}\u1160-\u11ff]/u; // accents, and the vowels and finals of Hangul written in parts
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

function classify(character: string): FoldedCharacter {
  if (invisible.test(character)) return {class: 'invisible', units: ''};
  if (whiteSpace.test(character)) return {class: 'space', units: ' '};
  if (doubleMarks.includes(character)) return {class: 'punctuation', units: '"'};
  if (singleMarks.includes(character)) return {class: 'punctuation', units: "'"};
  if (dashes.includes(character)) return {class: 'punctuation', units: '-'};
  if (character === '…') return {class: 'punctuation', units: '...'};
  if (combining.test(character)) return {class: 'mark', units: character};
  if (ligatures.test(character)) return {class: 'letter', units: character.normalize('NFKC')};
  if (/\p{N}/u.test(character)) return {class: 'digit', units: character};
  // Scripts without spaces between words: each character is a word of its own.
  if (spaceless.test(character)) return {class: 'sign', units: character.normalize('NFC')};
  if (/\p{L}/u.test(character)) return {class: 'letter', units: character.normalize('NFC')};
  return {class: 'punctuation', units: character};
}

/** What was asked before; an array, since every character of every text comes by here. */
const known: (FoldedCharacter | undefined)[] = [];

/** One code point, reduced to what is compared. Case is left alone: *us* is not *US*. */
export function foldCharacter(codePoint: number): FoldedCharacter {
  let folded = known[codePoint];
  if (folded === undefined) {
    folded = classify(String.fromCodePoint(codePoint));
    known[codePoint] = folded;
  }
  return folded;
}
