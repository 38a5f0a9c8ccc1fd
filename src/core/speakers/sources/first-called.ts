import type {Word} from '../../statements/reading/words';
import {documents} from '../lists/documents';

const longestPhrase = 12;

/**
 * How the article calls each document where it is more than *the report*: *a report by the inspector general*, *a Gallup poll*.
 * By the document's noun; the first telling phrase counts.
 */
export function firstCalled(words: readonly Word[], text: string): Map<string, string> {
  const called = new Map<string, string>();
  for (const [i, word] of words.entries()) {
    if (!documents.has(word.lower) || word.quotation >= 0 || called.has(word.lower)) continue;
    let first = i;
    while (
      first > i - 5 &&
      words[first - 1]?.spoken &&
      words[first - 1]?.sentence === word.sentence &&
      describes(words[first - 1])
    )
      first--;
    let last = i;
    if (/^(?:by|from|of|for|commissioned|published|against|filed)$/.test(words[i + 1]?.lower ?? '')) {
      while (last < i + longestPhrase && words[last + 1]?.sentence === word.sentence && goesOn(words[last + 1])) last++;
    }
    const [start, end] = [words[first], words[last]];
    const telling =
      last > i || words.slice(first, i).some(it => it.capital && it.sentence === words[first - 1]?.sentence);
    if (start && end && telling) called.set(word.lower, text.slice(start.start, end.end));
  }
  return called;
}

function describes(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.capital ||
      word.possessive ||
      /^(?:new|recent|annual|draft|final|internal|official|independent|government|parliamentary|federal|medical|scientific|national|public)$/.test(
        word.lower,
      )) &&
    !/^(?:The|A|An|In|On|But|And)$/.test(word.text)
  );
}

function goesOn(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.spoken || word.text === '-') &&
    word.quotation < 0 &&
    !/^(?:said|says|found|finds|show|shows|showed|which|that|who|concluded|suggests|suggested|warned|was|is|were|has|had|on|in|last|this|and|alleges|alleged|claims|accuses)$/.test(
      word.lower,
    )
  );
}
