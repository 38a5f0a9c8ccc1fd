import {describe, expect, test} from 'vitest';
import {describer} from '../../../src/core/anchoring/describe';
import {locateAll} from '../../../src/core/anchoring/locate-all';
import {blocksFromText} from '../../../src/core/articles/blocks-from-text';
import {article, strangers} from './articles';
import {spanOf} from './finding';

const atOnce = async (): Promise<void> => {};

function kept(text: string, ...parts: readonly string[]) {
  return parts.map(words => describer(text, blocksFromText(text))(spanOf(text, words)));
}

describe('all annotations of an article are located together', () => {
  test('each in its order, with its own answer', async () => {
    const after = `${strangers[0]}\n\n${article.replace('lost 40', 'lost 60').replace('The ministry did not comment.\n\n', '')}`;
    const located = await locateAll(
      [
        kept(article, 'The union called the plan reckless.'),
        kept(article, 'We have lost 40 passengers on every crossing'),
        kept(article, 'The ministry did not comment.'),
      ],
      after,
      atOnce,
    );
    expect(located.map(({state}) => state)).toEqual(['unchanged', 'changed', 'gone']);
  });

  test('none, in an empty text', async () => {
    expect(await locateAll([], '', atOnce)).toEqual([]);
  });
});

describe('a quotation that its speaker interrupts', () => {
  const parts = [
    '“We have lost 40 passengers on every crossing since the bridge opened,”',
    '“Nobody here wanted this, and we did approve every other saving first.”',
  ];

  test('is unchanged when all its parts are', async () => {
    const [located] = await locateAll([kept(article, ...parts)], `${strangers[1]}\n\n${article}`, atOnce);
    expect(located?.state).toBe('unchanged');
    expect(located?.locations).toHaveLength(2);
  });

  test('is changed when a part is', async () => {
    const [located] = await locateAll(
      [kept(article, ...parts)],
      article.replace('did approve', 'did not approve'),
      atOnce,
    );
    expect(located?.state).toBe('changed');
    expect(located?.locations.map(({state}) => state)).toEqual(['unchanged', 'changed']);
  });

  test('is changed when a part is gone', async () => {
    const [located] = await locateAll([kept(article, ...parts)], article.replace(` ${parts[1]}`, ''), atOnce);
    expect(located?.locations.map(({state}) => state)).toEqual(['unchanged', 'gone']);
    expect(located?.state).toBe('changed');
  });

  test('keeps its short parts beside its long one', async () => {
    const before =
      'Nobody asked. “We tried,” Lena Brandt said after the long meeting at the northern pier, “and we failed to move a single one of the boats before the storm.”';
    const after = `“We tried,” a band from the next town sang that evening, over and over. ${before}`;
    const [located] = await locateAll(
      [kept(before, '“We tried,”', '“and we failed to move a single one of the boats before the storm.”')],
      after,
      atOnce,
    );
    expect(located?.state).toBe('unchanged');
    expect(located?.locations[0]).toMatchObject({span: {start: after.lastIndexOf('“We tried')}});
  });
});
