import {expect} from 'vitest';
import {describe as describeSpan} from '../../../src/core/anchoring/describe';
import {locate} from '../../../src/core/anchoring/locate';
import type {Location} from '../../../src/core/anchoring/location';
import {blocksFromText} from '../../../src/core/articles/blocks-from-text';
import type {Span} from '../../../src/core/articles/span';

/** The span of some words in a text; the second time that they stand there, if asked. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  expect(start, `“${words}” stands in the text`).toBeGreaterThanOrEqual(0);
  return {start, end: start + words.length};
}

/** Where words of the old text are in the new one. */
export function find(words: string, before: string, after: string, nth = 1): Location {
  return locate(describeSpan(before, blocksFromText(before), spanOf(before, words, nth)), after);
}

/** The words that were found, or *gone*. */
export function found(location: Location, text: string): string {
  return location.state === 'gone' ? 'gone' : text.slice(location.span.start, location.span.end);
}

/** The kinds of change that were named, each once. */
export function named(location: Location): string[] {
  return location.state === 'changed' ? [...new Set(location.material.map(({kind}) => kind))].sort() : [];
}
