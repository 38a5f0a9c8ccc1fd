/** Words for numbers and what each is worth. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['zero', 0], // zero tolerance
  ['one', 1], // one vote
  ['two', 2], // two people
  ['three', 3], // three people
  ['four', 4], // four people
  ['five', 5], // five people
  ['six', 6], // six people
  ['seven', 7], // seven people
  ['eight', 8], // eight people
  ['nine', 9], // nine people
  ['ten', 10], // ten people
  ['eleven', 11], // eleven people
  ['twelve', 12], // twelve people
  ['thirteen', 13], // thirteen people
  ['fourteen', 14], // fourteen people
  ['fifteen', 15], // fifteen people
  ['sixteen', 16], // sixteen people
  ['seventeen', 17], // seventeen people
  ['eighteen', 18], // eighteen people
  ['nineteen', 19], // nineteen people
  ['twenty', 20], // twenty people
  ['thirty', 30], // thirty people
  ['forty', 40], // forty people
  ['fifty', 50], // fifty people
  ['sixty', 60], // sixty people
  ['seventy', 70], // seventy people
  ['eighty', 80], // eighty people
  ['ninety', 90], // ninety people
  ['dozen', 12], // a dozen people
  ['dozens', 12], // dozens of people
  ['hundreds', 100], // hundreds of people
  ['thousands', 1000], // thousands of people
  ['millions', 1e6], // millions of people
  ['billions', 1e9], // billions of dollars
  ['trillions', 1e12], // trillions of dollars
  ['half', 0.5], // half of them
  ['third', 3], // a third of them
  ['quarter', 0.25], // a quarter of them
  ['thirds', 3], // two thirds
  ['quarters', 0.25], // three quarters
  ['first', 1], // the first vote
  ['second', 2], // the second vote
  ['fourth', 4], // the fourth vote
  ['fifth', 5], // the fifth vote
  ['sixth', 6], // the sixth vote
  ['seventh', 7], // the seventh vote
  ['eighth', 8], // the eighth vote
  ['ninth', 9], // the ninth vote
  ['tenth', 10], // the tenth vote
  ['once', 1], // once a week
  ['twice', 2], // twice a week
  ['double', 2], // double the price
  ['triple', 3], // triple the price
]);

/** Words that multiply the number before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], // two hundred
  ['thousand', 1000], // two thousand
  ['million', 1e6], // two million
  ['billion', 1e9], // two billion
  ['trillion', 1e12], // two trillion
  ['bn', 1e9], // 2 bn
  ['lakh', 1e5], // 2 lakh
  ['crore', 1e7], // 2 crore
]);

/** What a number counts, when it stands right beside it and changes what it means. */
export const unitWords: ReadonlySet<string> = new Set([
  '$', // $2
  '£', // £2
  '€', // €2
  '¥', // ¥2
  '₹', // ₹2
  'percent', // 4 percent, 4%
]);

/** Words that are as often no number; they count only where a number stands for them, or they for one. */
export const seldomNumbers: ReadonlySet<string> = new Set([
  'one', // one of them, no one
  'first', // at first
  'second', // on second thought
  'half', // half expected
  'quarter', // the last quarter
  'quarters', // in some quarters
  'once', // once they knew
  'double', // double standards
  'third', // a third party
]);
