const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/**
 * A 32-bit hash of the code units `[from, to)` of `word`, another one for each `group`, without building a string.
 * FNV-1a, then MurmurHash3’s last mixing, since the low bits choose a row and the high ones a slot of the known pieces.
 */
export function hashPiece(group: number, word: string, from: number, to: number): number {
  let hash = Math.imul(fnvOffset ^ group, fnvPrime);
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), fnvPrime);
  return mix(hash);
}

/** A 32-bit hash of a small number instead of a word’s piece. */
export function hashNumber(group: number, value: number): number {
  return mix(Math.imul(Math.imul(fnvOffset ^ group, fnvPrime) ^ value, fnvPrime));
}

function mix(seed: number): number {
  let hash = seed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
