import type {Span} from '../../articles/span';

const number = String.raw`(?:\d{1,3}(?:[,.\u00a0\u202f]\d{3})+|\d+)(?:[.,]\d+)?`;
const worded =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundreds|a thousand|thousands|millions|billions|dozens)';
const size =
  '(?:hundred|thousand|million|billion|trillion|mn|bn|tn|m|k|Millionen|Milliarden|millions|milliards|millones)';
const unit = String.raw`(?:%|‰|per\s?cent|percent|percentage points?|pct|Prozent|pour cent|por ciento)`;

/** What a reader may check, the longer forms first. */
const patterns: readonly string[] = [
  String.raw`[$€£¥₹]\s?${number}(?:\s?${size}\b)?`, // $2bn · £1.5 million
  String.raw`${number}(?:\s?${size}\b)?\s?${unit}`, // 1,300 % · 40 per cent
  String.raw`${worded}\s(?:per\s?cent|percent)\b`, // forty per cent
  String.raw`\b(?:one|two|three|four|five|six|seven|eight|nine|\d+)\s(?:in|out of)\s(?:every\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|\d+)\b`, // one in five
  String.raw`\b(?:one|two|three)[ -](?:thirds?|quarters?|fifths?|tenths?)\b`, // two thirds
  String.raw`\b(?:doubled|tripled|quadrupled|halved|twofold|threefold|tenfold|twice|half|a third|a quarter|a fifth|a tenth)\b`, // rents doubled
  String.raw`\b(?:dozens|hundreds|thousands|millions|billions)\sof\s(?:thousands\sof\s|millions\sof\s)?\p{L}+`, // thousands of jobs
  String.raw`\b${worded}\s${size}\b(?:\s\p{Ll}+)?`, // two million people
  String.raw`\b(?:${number})(?:\s?${size}\b)?(?:[-\s]\p{Ll}{3,})?`, // 40 jobs · 3.2 million homes · 1,200
];
/** How any of them begins: most places of a text are passed over after a few letters. */
const beginnings = String.raw`[$€£¥₹\d]|one|tw|th[ior]|fo[ur]|fi|six|sev|eig|nin|ten|ele|hun|mil|bil|do[uz]|tri|qua|hal|a [fhqt]`;
const figure = new RegExp(`(?=${beginnings})(?:${patterns.join('|')})`, 'giu');

/** Years, times and ages tell when and who, not how much. */
const year = /^(?:1[89]|20)\d\d$/;
const time = /^\d{1,2}(?::\d\d|\s?[ap]\.?m\b)/i;

/** Numbers in `spans` that can be checked: shares, sums, counts; no years, dates, times or labels such as *Route 66*. In order. */
export function findFigures(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(({start, end}) =>
    [...text.slice(start, end).matchAll(figure)].flatMap(match => {
      const words = match[0];
      const at = start + match.index;
      if (
        !counts(words, text.slice(Math.max(start, at - 12), at), text.slice(at + words.length, at + words.length + 12))
      )
        return [];
      return [{start: at, end: at + (/^\d/.test(words) && !share.test(words) ? trimmed(words) : words).length}];
    }),
  );
}

/** *section 21*, *page 4*: the number is a name. */
const label =
  /\b(?:section|article|page|chapter|no\.|number|route|room|size|level|phase|part|item|figure|table|version|flight|channel|highway|grade|title|tier|rule|amendment|type|category|covid|world war|aged?|day|week|year|line)\s$/i;

const share = /[%‰]|per\s?cent|Prozent/i;

/** Words behind a bare number that are no unit: *40 and*, *in 2022 they*. */
const noUnit =
  /[-\s](?:and|or|but|the|of|in|on|at|by|to|for|from|with|that|who|which|was|were|are|had|has|have|they|she|it|he|his|her|when|after|before|as|per|a|an|is|percent|people’s)$/i;

function trimmed(words: string): string {
  return words.replace(noUnit, '');
}

function counts(words: string, before: string, after: string): boolean {
  const bare = /^\d/.test(words) && !/[%‰]|per\s?cent|Prozent/i.test(words);
  if (!bare) return !(/^half$/i.test(words) && /\b(?:other|first|second|better)\s$/i.test(before));
  const digits = trimmed(words);
  if (year.test(digits.split(/[-\s]/)[0] ?? '') && !/\s\p{Ll}/u.test(digits)) return false;
  if (
    year.test(digits.split(/[-\s]/)[0] ?? '') &&
    /\b(?:in|since|of|by|until|from|to|for|year|before|after|and)\s$|(?:January|February|March|April|May|June|July|August|September|October|November|December|\d,)\s$/i.test(
      before,
    )
  )
    return false;
  if (time.test(words + after) || /^(?:st|nd|rd|th)\b/.test(after)) return false;
  if (
    /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s$/.test(
      before,
    )
  )
    return false;
  if (
    /^\s?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(after) ||
    /-year-old/.test(words + after)
  )
    return false;
  if (label.test(before) || after.startsWith('/')) return false;
  if (/[\p{L}\d][-–:./]?$/u.test(before) && !/\s$/.test(before)) return false;
  return !/\p{Lu}\p{L}+\s$/u.test(before) || /\s\p{Ll}/u.test(digits);
}
