import {describe, expect, test} from 'vitest';
import {format as formatBackup} from '../../../src/core/exports/backup';
import {format as formatForHypothesis} from '../../../src/core/exports/hypothesis';
import {annotationOf, annotations, article, capture, context, hostileWords, selected, selectorsOf} from './selection';

describe('the file for Hypothesis', () => {
  const file = JSON.parse(formatForHypothesis([selected], context));

  test('has the head that Hypothesis writes', () => {
    expect(file).toMatchObject({export_date: context.exportedAt, export_userid: '', client_version: 'hearsay-1.2.3'});
    expect(file.annotations).toHaveLength(3);
  });

  test('has for each annotation what its importer reads', () => {
    expect(file.annotations[0]).toMatchObject({
      uri: article.url,
      text: 'Which *harbour*?\n\nAsk her.',
      tags: ['harbour', 'fact check', 'needs-source', 'named source'],
      document: {title: ['The harbour reopens']},
      target: [
        {
          source: article.url,
          selector: [
            {type: 'TextPositionSelector', start: 1, end: 32},
            {type: 'TextQuoteSelector', exact: 'The harbour will reopen in May,', prefix: '“'},
          ],
        },
        {source: article.url},
      ],
    });
  });
});

describe('the backup', () => {
  test('holds everything as it is stored, the bin too', () => {
    const binned = annotationOf(4, {selectors: [selectorsOf('Nobody')], deletedAt: '2026-03-03T00:00:00.000Z'});
    const file = JSON.parse(formatBackup([{...selected, annotations: [...annotations, binned]}], context));
    expect(file).toEqual({
      kind: 'hearsay-backup',
      version: 1,
      exportedAt: context.exportedAt,
      extensionVersion: '1.2.3',
      articles: [article],
      annotations: [...annotations, binned],
      captures: [capture],
    });
  });

  test.each(hostileWords)('gives words back code unit for code unit: %j', words => {
    const file = JSON.parse(formatBackup([{...selected, captures: [{...capture, text: words}]}], context));
    expect(file.captures[0].text).toBe(words);
  });
});
