import {describe, expect, it} from 'vitest';
import {markLine} from '../../../src/content/marks/mark-line';
import {marksOf} from '../../../src/content/marks/marks-of';
import type {Annotation} from '../../../src/core/annotations/annotation';
import type {Statement} from '../../../src/core/statements/statement';
import {wordsFrom} from '../../../src/ui/words-from';
import {englishCatalogue} from '../../ui/english-catalogue';
import {kept, keptStatement, statement} from './marks';

const text = '“The road is shut,” officials said. She left. Nobody knows why.';
const words = wordsFrom(englishCatalogue());
const at = (part: string) => ({start: text.indexOf(part), end: text.indexOf(part) + part.length});
const quotation = at('“The road is shut,”');

/** The line of a statement in this text, the fourth of seventeen. */
function line(
  found: Partial<Statement> | null,
  content = quotation,
  correction: Annotation['correction'] = null,
): string {
  const statements = found === null ? [] : [statement([content], found)];
  const isKept = found === null || correction !== null;
  const own = found === null ? null : keptStatement;
  const [mark] = marksOf(
    {statements, scareQuotes: [], coverage: 'full', readUpTo: text.length},
    isKept ? [kept([content], {statement: own, correction})] : [],
    true,
  );
  return mark === undefined ? '' : markLine(words, text, mark, 4, 17);
}

const unnamed = {attribution: 'unnamed', source: [at('officials')]} as const;

describe('A move to a statement is told in one line', () => {
  it('by who stands behind it, what is said, and where the reader is', () => {
    expect(line(unnamed)).toBe('Unnamed source: officials. “The road is shut,”. 4 of 17');
  });

  it('by the name that a pronoun stands for', () => {
    const speaker = {name: 'Gov. Ana Ruiz', kind: 'person'} as const;
    expect(line({source: [at('She')], speaker}, at('left'))).toBe('Named source: Gov. Ana Ruiz. “left”. 4 of 17');
  });

  it('without anybody where nobody is given, and where the words are the reader’s own', () => {
    expect(line({attribution: 'none'}, at('Nobody knows why'))).toBe('No source. “Nobody knows why”. 4 of 17');
    expect(line(null, at('Nobody knows why'))).toBe('Your highlight. “Nobody knows why”. 4 of 17');
  });

  it('as the reader put it right', () => {
    const speaker = {name: 'the mayor', kind: 'person'} as const;
    expect(line(unnamed, quotation, {attribution: 'named', speaker, notStatement: false})).toContain(
      'Named source: the mayor.',
    );
    expect(line(unnamed, quotation, {attribution: 'none', speaker: null, notStatement: false})).toContain(
      'No source. “',
    );
  });
});
