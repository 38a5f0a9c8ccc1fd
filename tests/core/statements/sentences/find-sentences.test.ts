import {describe, expect, it} from 'vitest';
import {blocksFromText} from '../../../../src/core/articles/blocks-from-text';
import {wordsOf} from '../../../../src/core/articles/span';
import {findSentences} from '../../../../src/core/statements/sentences/find-sentences';
import {tokenize} from '../../../../src/core/statements/tokens';

/** Sentences are written one a line. */
const cases: [name: string, sentences: string[]][] = [
  ['ends at full stops', ['Rents fell.', 'Nobody knows why.']],
  ['does not end at a title', ['Gov. Ann Lee met Sen. Ruiz.', 'They left.']],
  ['does not end at initials and countries', ['J. R. Cole left the U.S. Senate.', 'He paused.']],
  ['does not end at a month', ['It opens on Jan. 5 in Waco, Tex. and Reno.']],
  ['takes the closing mark along', ['“Rents fell.”', 'Lee left.']],
  ['goes on in lower case after a question in marks', ['“Why now?” she asked.', 'Nobody spoke.']],
  ['goes on with the asker’s name after a question in marks', ['“Why now?” Lt. Gov. Ann Lee asked.', 'Nobody spoke.']],
  ['starts anew with a straight opening mark', ['Rents fell.', '"Nobody knows why," Lee said.']],
  ['ends after World War I', ['He fought in World War I.', 'Then he left.']],
  ['ends at an ellipsis before a capital', ['She waited …', 'Nobody came.']],
];

describe('sentences', () => {
  it.each(cases)('%s', (_name, sentences) => {
    const text = sentences.join(' ');
    const blocks = blocksFromText(text);
    expect(findSentences(text, blocks, tokenize(text, blocks)).map(span => wordsOf(text, span))).toEqual(sentences);
  });

  it('never runs over a block’s end', () => {
    const text = 'A heading without a stop\n\nThe first paragraph.';
    const blocks = blocksFromText(text);
    expect(findSentences(text, blocks, tokenize(text, blocks)).map(span => wordsOf(text, span))).toEqual([
      'A heading without a stop',
      'The first paragraph.',
    ]);
  });
});
