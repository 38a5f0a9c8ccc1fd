import {describe, expect, test} from 'vitest';
import {format as formatForHypothesis} from '../../../src/core/exports/hypothesis';
import {article, context, selected} from './selection';

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
