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

/** Most characters of most texts lie below; an array is the quickest place to keep them, since every one comes by here. */
const commonLimit = 0x3000;
const common = new Array<FoldedCharacter | undefined>(commonLimit).fill(undefined);
const others = new Map<number, FoldedCharacter>();

/** One code point, reduced to what is compared. Case is left alone: *us* is not *US*. */
export function foldCharacter(codePoint: number): FoldedCharacter {
  const known = codePoint < commonLimit ? common[codePoint] : others.get(codePoint);
  if (known !== undefined) return known;
  const folded = classify(String.fromCodePoint(codePoint));
  if (codePoint < commonLimit) common[codePoint] = folded;
  else others.set(codePoint, folded);
  return folded;
}
