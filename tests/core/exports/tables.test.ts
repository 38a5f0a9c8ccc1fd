import {parse} from 'csv-parse/sync';
import {describe, expect, test} from 'vitest';
import {format as formatTable} from '../../../src/core/exports/csv';
import {format as formatForReadwise} from '../../../src/core/exports/readwise';
import {defuse, undefuse} from '../../../src/core/exports/text/csv';
import {annotationOf, article, context, hostileWords, selected, selectorsOf, statement, text} from './selection';

const read = (csv: string): Record<string, string>[] => parse(csv, {columns: true, bom: true});
const cells = (csv: string, delimiter: string | string[] = ','): string[] =>
  (parse(csv, {bom: true, delimiter}) as string[][]).flat();
/** What no cell may begin with. */
const runs = /^[=+\-@\t\r\n＝＋－＠]/;

describe('the table', () => {
  const csv = formatTable([selected], context);
  const rows = read(csv);

  test('begins with a byte order mark and ends its lines as the RFC says', () => {
    expect(csv.startsWith('\ufeffTitle,URL,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('has a row for each annotation, with the statement as the reader put it right', () => {
    expect(rows.map(row => [row.Words, row.Attribution, row.Speaker, row.Flag, row.Tags])).toEqual([
      [
        'The harbour will reopen in May, … We owe it to the town.',
        'named',
        'Ines Marlow',
        'needs-source',
        'harbour; fact check',
      ],
      ['Officials 😀 reportedly paid 40 million', 'unnamed', '', '', ''],
      ['nobody knows why', '', '', '', ''],
    ]);
    expect(rows[0]).toMatchObject({Note: 'Which *harbour*?\n\nAsk her.', Title: article.title, URL: article.url});
  });

  test('says where the words stand, for import', () => {
    const [first] = JSON.parse(rows[2]?.Selectors ?? '');
    expect(text.slice(first.start, first.end)).toBe('nobody knows why');
  });
});

describe('Readwise’s table', () => {
  test('has its columns, tags at the head of the note, and its way of writing a time', () => {
    const [first, second] = read(formatForReadwise([selected], context));
    expect(first).toEqual({
      Highlight: 'The harbour will reopen in May, … We owe it to the town.',
      Title: 'The harbour reopens',
      Author: 'Tom Reed',
      URL: 'https://news.example/harbour',
      Note: '.needs-source .harbour .fact-check Which *harbour*?\n\nAsk her.',
      Location: '1',
      Date: '2026-03-02 09:00:00',
    });
    expect(second?.Note).toBe('');
  });
});

describe('hostile words in a table', () => {
  const hostile = (words: string) => [
    {
      article: {...article, title: words, byline: words, siteName: words},
      captures: [],
      annotations: [
        annotationOf(1, {
          selectors: [selectorsOf(words, 0, `a ${words} b`)],
          note: words,
          tags: [words],
          statement: {...statement, source: words, cue: words, speaker: {name: words, kind: 'person'}},
        }),
      ],
    } as const,
  ];

  test.each(hostileWords)('run in no spreadsheet, and come back as they were: %j', words => {
    for (const csv of [formatTable(hostile(words), context), formatForReadwise(hostile(words), context)]) {
      for (const cell of cells(csv)) expect(cell).not.toMatch(runs);
      // A program that ends cells elsewhere too finds no other cells in quotes.
      expect(cells(csv, [',', ';', '\t', '|'])).toEqual(cells(csv));
    }
    const [row] = read(formatTable(hostile(words), context));
    for (const column of ['Title', 'Byline', 'Words', 'Speaker', 'Source', 'Cue', 'Note', 'Tags']) {
      expect(undefuse(row?.[column] ?? '')).toBe(words.replace(/\p{Cs}/gu, '\ufffd'));
    }
  });

  test.each(['=1', "'=1", "''=1", "'quoted'", "'", '', '-', 'plain', '\t=1', '\n=1', '＝1'])(
    'defusing %j can be undone',
    words => {
      expect(undefuse(defuse(words))).toBe(words);
      expect(defuse(words)).not.toMatch(runs);
    },
  );
});
