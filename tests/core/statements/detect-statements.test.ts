import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../../src/core/articles/article';
import {blocksFromText} from '../../../src/core/articles/blocks-from-text';
import type {Span} from '../../../src/core/articles/span';
import {detectStatements} from '../../../src/core/statements/detect-statements';
import {englishRules} from '../../../src/core/statements/rules/rule-model';
import type {Statement} from '../../../src/core/statements/statement';
import {openModel} from './open-model';

function articleOf(text: string, particulars: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/',
    title: '',
    byline: null,
    siteName: null,
    publishedAt: null,
    lang: 'en',
    text,
    blocks: blocksFromText(text),
    ...particulars,
  };
}

const scraps = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    ' said ',
    ' Ann Lee',
    ' Lee’s',
    ' he ',
    ' allegedly ',
    ' is expected to ',
    ' reports that ',
    ', according to ',
  ],
  ...[
    '. ',
    ', ',
    ': ',
    '\n\n',
    '— ',
    ' the report ',
    ' Gov. Kay ',
    ' who ',
    ' 1,300% ',
    'Q: ',
    'A: ',
    ' claim that ',
    ' was told by ',
    '@lee ',
  ],
);
const texts = fc.array(scraps, {maxLength: 80}).map(parts => parts.join(''));

describe('whatever the text', () => {
  it.each([
    ['with the model', openModel()],
    ['by the rules', englishRules],
    ['without either', null],
  ])('every span of a statement lies in the text, in order, and says something, %s', async (_, model) => {
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        const {statements, scareQuotes} = await detectStatements(articleOf(text), model);
        for (const spans of [scareQuotes, ...statements.flatMap(partsOf)]) expectInOrder(spans, text.length);
        for (const {content, confidence} of statements) {
          expect(content.length).toBeGreaterThan(0);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
        }
        const starts = statements.map(({content}) => content[0]?.start ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      {numRuns: 100},
    );
  });

  it.each([
    ['sentences', 'Ann Lee said the ferry would stop in May. '],
    ['words without a full stop', 'and Ann Lee said that Bo Kay claims '],
    ['quotations', '“Go,” he said. '],
    ['marks', '“a ‘b '],
    ['hedges', 'the man allegedly fell and is said to rest '],
    ['paragraphs', 'Kay: I know.\n\nLee: So do I.\n\n'],
    ['names', 'Ann Lee of Ely and Bo Kay of York met the Ely Harbour Board. '],
    ['dashes', '— Go, said Kay.\n\n'],
    ['signed quotations', '“We are closing the pier for good.” — Ann Lee\n\n'],
  ])('comes to the end of thousands of %s', async (_, unit) => {
    const text = unit.repeat(3000);
    const {readUpTo, statements} = await detectStatements(articleOf(text), englishRules);
    expect(readUpTo).toBeGreaterThan(0);
    expect(statements.every(({content}) => content.every(({end}) => end <= readUpTo))).toBe(true);
  });
});

describe('an article', () => {
  it('in a language without a model has its quotations found, and says that no more was looked for', async () => {
    const text =
      '„Wir schließen am Freitag“, sagte Anke Roth. Der Rat erklärte, dass er das bedauere. „Niemand hat uns gefragt.“';
    const {statements, coverage} = await detectStatements(articleOf(text, {lang: 'de'}), openModel());
    expect(coverage).toBe('quotations');
    expect(statements.map(({speaker, attribution}) => [speaker?.name ?? null, attribution])).toEqual([
      ['Anke Roth', 'named'],
      [null, 'none'],
    ]);
  });

  it('in English is covered in full, even under a foreign template', async () => {
    const text =
      'The mayor said that the ferry would stop in May. It was the last of the boats that the town had, and they were all sold.';
    expect((await detectStatements(articleOf(text, {lang: 'de'}), openModel())).coverage).toBe('full');
  });

  it('longer than is read says where the reading stopped, which is behind 200,000 words', async () => {
    const text = 'Nothing happened on the pier that day.\n\n'.repeat(40_000);
    const {readUpTo} = await detectStatements(articleOf(text), englishRules);
    expect(text.slice(0, readUpTo).split(' ').length).toBeGreaterThan(200_000);
    expect(readUpTo).toBeLessThan(text.length);
  }, 120_000);

  it('of 20,000 words lets others have the thread after every few hundred', async () => {
    const text = 'Ann Lee said that the ferry would stop. “It rains,” said Bo Kay of Ely. '.repeat(1_400);
    let pauses = 0;
    await detectStatements(articleOf(text), englishRules, async () => {
      pauses++;
    });
    expect(pauses).toBeGreaterThan(50);
  }, 60_000);

  it('lets others have the thread between the steps', async () => {
    let pauses = 0;
    await detectStatements(articleOf('Ann Lee said it would rain.'), englishRules, async () => {
      pauses++;
    });
    expect(pauses).toBeGreaterThan(2);
  });

  it('about an accusation tells hedge, claim, block, blame, conclusion and answer apart', async () => {
    const passage =
      'The rider left the road and hit a wall. Two others then ran from a barn and threw stones at the warden. The warden fired once into the air.';
    const lines = [
      'A cyclist was allegedly pushed off the road by a park warden on Sunday after they argued about a dog.',
      'In a statement, the Bureau of Parks claimed the argument began during “a routine check of a person who had been told to leave” in the north of the park:',
      passage,
      'The Bureau of Parks blamed County Commissioner Ida Moss for the incident, noting, “This attack on a warden happened while Commissioner Moss is telling people to ignore our signs.”',
      '“Her careless talk about our staff must end,” the statement concluded. “Wardens have seen a 1,300% rise in threats while they keep the paths safe.”',
      'In its own statement, the Town of Ely said, “We are aware of reports of an argument in the park.”',
    ];
    const text = lines.join('\n\n');
    const blocks = blocksFromText(text).map((block, index) =>
      index === 2 ? {...block, kind: 'blockquote' as const} : block,
    );
    const {statements} = await detectStatements(articleOf(text, {blocks}), openModel());
    const told = statements.map(({form, attribution, speaker, figures}) => [
      form,
      attribution,
      speaker?.name ?? null,
      figures.map(({start, end}) => text.slice(start, end)).join(),
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['indirect', 'none', null, ''],
        ['mixed', 'named', 'Bureau of Parks', ''],
        ['block', 'named', 'Bureau of Parks', ''],
        ['direct', 'named', 'Bureau of Parks', ''],
        ['direct', 'named', 'Bureau of Parks', '1,300%'],
        ['direct', 'named', 'Town of Ely', ''],
      ]),
    );
  });
});

function partsOf({content, source, cue, hedges, figures}: Statement): (readonly Span[])[] {
  return [content, source, cue, hedges, figures];
}

function expectInOrder(spans: readonly Span[], length: number): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(length);
    end = span.end;
  }
}
