import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Annotation} from '../../../src/core/annotations/annotation';
import {flags, highlightColours} from '../../../src/core/annotations/annotation';
import {recordSteps} from '../../../src/core/annotations/record-steps';
import {backupPieces} from '../../../src/core/exports/backup';
import {format as formatTable} from '../../../src/core/exports/csv';
import {format as formatForHypothesis} from '../../../src/core/exports/hypothesis';
import {format as formatJsonLd} from '../../../src/core/exports/json-ld';
import {attributions, forms, tones} from '../../../src/core/statements/statement';
import {annotationOf, article, capture, context, selectorsOf, text} from '../../core/exports/selection';
import {fileOf, readFile} from './reading-files';

/** Words as readers write them, and as nobody does. */
const words = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 30}),
  fc.constantFrom(
    '=1+1',
    '"quoted", and; more',
    'line\nbreak\r\nand',
    "'=x",
    '<b>&amp;',
    '__proto__',
    '\t',
    ' space ',
    '\u0000nul\u0000',
    '\ufeffmark',
    '\u2028line\u0085',
    '\u001b[0m',
    '\v',
  ),
);
const time = fc
  .date({min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true})
  .map(date => date.toISOString());
const tag = fc.constantFrom('harbour', 'fact check', 'é😀', '=tag', 'needs-more');

const statement = fc.record({
  form: fc.constantFrom(...forms),
  attribution: fc.constantFrom(...attributions),
  tone: fc.constantFrom(...tones),
  source: words,
  cue: words,
  speaker: fc.option(
    fc.record({name: words.map(name => `N${name}`), kind: fc.constantFrom('person', 'document')} as const),
  ),
  hedges: fc.array(fc.constantFrom('reportedly', 'it is said'), {maxLength: 2}),
  figures: fc.array(fc.constantFrom('40 million'), {maxLength: 1}),
  confidence: fc.constantFrom(0, 0.5, 0.97, 1),
});

const correction = fc.record({
  attribution: fc.option(fc.constantFrom(...attributions)),
  speaker: fc.constant(null),
  notStatement: fc.boolean(),
});

const selectors = fc
  .tuple(fc.nat(text.length - 2), fc.nat(20))
  .map(([from, length]) => text.slice(from, from + length + 1).trim())
  .filter(exact => exact !== '' && !/\p{Cs}/u.test(exact))
  .map(exact => selectorsOf(exact));

const kept: fc.Arbitrary<Partial<Annotation>> = fc.record({
  selectors: fc.array(selectors, {minLength: 1, maxLength: 3}),
  statement: fc.option(statement),
  correction: fc.option(correction),
  flag: fc.option(fc.constantFrom(...flags)),
  colour: fc.option(fc.constantFrom(...highlightColours)),
  note: words,
  tags: fc.uniqueArray(tag, {maxLength: 3}),
  createdAt: time,
  modifiedAt: time,
  earlierPlaces: fc.array(
    fc.record({
      textHash: fc.constant(article.textHash),
      selectors: fc.array(selectors, {minLength: 1, maxLength: 1}),
      replacedAt: time,
    }),
    {maxLength: 1},
  ),
});

/** What only says that something is no statement is told to nobody. */
const isTold = ({correction, flag, note, tags}: Annotation): boolean =>
  correction?.notStatement !== true || flag !== null || note !== '' || (tags?.length ?? 0) > 0;

const library = fc
  .array(kept, {minLength: 1, maxLength: 4})
  .map(all => all.map((one, at) => annotationOf(at + 1, one)).filter(isTold))
  .filter(all => all.length > 0);

const selectionOf = (annotations: readonly Annotation[]) => [{article, annotations, captures: [capture]}];
const holds = async (check: (annotations: readonly Annotation[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(library, check), {numRuns: 100});

describe('what was exported comes back', () => {
  test('from a backup: every record as it was stored, the bin too', () =>
    holds(async annotations => {
      const binned = annotations.map(one => ({...one, deletedAt: '2026-03-04T00:00:00.000Z'}));
      const slices = async function* () {
        yield {kind: 'annotations', records: binned};
        yield {kind: 'captures', records: [capture]};
        yield {kind: 'articles', records: [article]};
      };
      const pieces: string[] = [];
      const head = {version: recordSteps.length, exportedAt: context.exportedAt, extensionVersion: '1'};
      for await (const piece of backupPieces(head, slices())) pieces.push(piece);
      const read = await readFile(fileOf(...pieces));
      expect(read.annotations).toEqual(binned);
      expect(read.articles).toEqual([article]);
      expect(read.captures).toEqual([capture]);
    }));

  test('from Web Annotations: every annotation as it was, and the article’s particulars', () =>
    holds(async annotations => {
      const read = await readFile(fileOf(formatJsonLd(selectionOf(annotations), context)));
      expect(read.preview.unusable.count).toBe(0);
      // Correction of an own highlight says nothing without a statement.
      expect(read.annotations).toEqual(annotations);
      const {firstKeptAt: _, textHash: __, ...particulars} = article;
      expect(read.articles).toMatchObject([particulars]);
    }));

  test('from Web Annotations: an address that is no IRI too', async () => {
    const url = 'https://news.example/?q={a|b}';
    const odd = {...article, id: url as typeof article.id, url};
    const kept = annotationOf(1, {articleId: odd.id, selectors: [selectorsOf('nobody knows why', 0)]});
    const {articles, annotations} = await readFile(
      fileOf(formatJsonLd([{article: odd, annotations: [kept], captures: []}], context)),
    );
    expect(articles.map(({id}) => id)).toEqual([url]);
    expect(annotations).toEqual([kept]);
  });

  test('half a character: whole from Web Annotations, a sign in its stead from a table, which is UTF-8', async () => {
    const kept = annotationOf(1, {selectors: [selectorsOf('nobody knows why', 0)], note: 'half \ud83d'});
    const back = async (file: string) => (await readFile(fileOf(file))).annotations.map(({note}) => note);
    expect(await back(formatJsonLd(selectionOf([kept]), context))).toEqual(['half \ud83d']);
    expect(await back(formatTable(selectionOf([kept]), context))).toEqual(['half \ufffd']);
  });

  test('from the table: words, statement, verdict, note, tags, times; not what finds edited words again', () =>
    holds(async annotations => {
      const read = await readFile(fileOf(formatTable(selectionOf(annotations), context)));
      expect(read.preview.unusable.count).toBe(0);
      for (const [at, annotation] of annotations.entries()) {
        const {id, articleId, flag, note, tags, colour, createdAt, modifiedAt} = annotation;
        expect(read.annotations[at]).toMatchObject({id, articleId, flag, note, tags, colour, createdAt, modifiedAt});
        const places = annotation.selectors.map(({quote, position}) => ({quote, position, paragraph: null}));
        expect(read.annotations[at]?.selectors).toEqual(places);
      }
    }));

  test('from Hypothesis’ file: words, verdict, note, tags, times; who stands behind them as a tag', () =>
    holds(async annotations => {
      const read = await readFile(fileOf(formatForHypothesis(selectionOf(annotations), context)));
      for (const [at, annotation] of annotations.entries()) {
        const {id, articleId, flag, note, createdAt, modifiedAt} = annotation;
        expect(read.annotations[at]).toMatchObject({id, articleId, flag, note, createdAt, modifiedAt});
        expect(read.annotations[at]?.tags).toEqual(expect.arrayContaining([...annotation.tags]));
      }
    }));
});
