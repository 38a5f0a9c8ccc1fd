import type {Random} from '../anchoring/random';

const syllables =
  'ba be bi bo bra ca ce co cu da del di dor dra el en er fa fe fi gal gan gor ha hel hol in ir ja jen ka ker kin la len lin lo lu ma mer min mo na ne nor o or pa pen po ra ren ri ro sa sel sen sha si sta ta ten ter tho ti to tra tu u va vel ven vi wa wen wi yar ze zo'.split(
    ' ',
  );

/** A word that nobody has heard: two to four syllables, with a capital. */
export function inventName(random: Random): string {
  const count = 2 + random.below(3);
  const word = Array.from({length: count}, () => random.pick(syllables)).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
