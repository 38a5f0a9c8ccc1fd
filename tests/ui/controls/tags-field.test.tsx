// @vitest-environment jsdom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {describe, expect, it, vi} from 'vitest';
import {TagsField} from '../../../src/ui/controls/TagsField';
import {addTag} from '../../../src/ui/controls/writing/add-tag';
import {chooseOptions} from '../../../src/ui/controls/writing/choose-options';
import {WordsProvider} from '../../../src/ui/words';
import {wordsFrom} from '../../../src/ui/words-from';
import {englishCatalogue} from '../english-catalogue';

it.each([
  ['a new one comes last', ['tunnel'], 'safety', ['tunnel', 'safety']],
  ['white space around and inside is one space', [], '  public \n money ', ['public money']],
  ['one that is there stays once, whatever its letters', ['Tunnel'], 'tunnel', ['Tunnel']],
  ['nothing is no tag', ['tunnel'], '   ', ['tunnel']],
])('tags: %s', (_, tags, written, expected) => {
  expect(addTag(tags, written)).toEqual(expected);
});

describe('the field for tags', () => {
  const root = document.createElement('div');

  async function show(tags: readonly string[], onTags: (tags: readonly string[]) => void): Promise<HTMLInputElement> {
    await act(() =>
      render(
        <WordsProvider words={wordsFrom(englishCatalogue())}>
          <TagsField tags={tags} known={['safety', 'tunnel']} onTags={onTags} />
        </WordsProvider>,
        root,
      ),
    );
    const field = root.querySelector('input');
    if (field === null) throw new Error('There is no field to write in.');
    return field;
  }

  async function write(field: HTMLInputElement, text: string, key: string): Promise<void> {
    field.value = text;
    await act(() => void field.dispatchEvent(new Event('input', {bubbles: true})));
    await act(() => void field.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true})));
  }

  it('sets a tag with Enter or a comma', async () => {
    const onTags = vi.fn();
    const field = await show(['tunnel'], onTags);
    await write(field, 'safety', 'Enter');
    await write(field, 'money', ',');
    expect(onTags.mock.calls).toEqual([[['tunnel', 'safety']], [['tunnel', 'money']]]);
  });

  it('takes the last one away with Backspace only while nothing is written', async () => {
    const onTags = vi.fn();
    const field = await show(['tunnel', 'safety'], onTags);
    await write(field, 'm', 'Backspace');
    expect(onTags).not.toHaveBeenCalled();
    await write(field, '', 'Backspace');
    expect(onTags).toHaveBeenCalledWith(['tunnel']);
  });

  it('offers tags used before that are not set yet', async () => {
    const onTags = vi.fn();
    const field = await show(['tunnel'], onTags);
    await write(field, 's', 'ArrowDown');
    expect([...root.querySelectorAll('[role=option]')].map(option => option.textContent)).toEqual(['safety']);
    await act(() => void field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true})));
    expect(onTags).toHaveBeenCalledWith(['tunnel', 'safety']);
  });
});

describe('what is written is completed', () => {
  const options = ['often', 'safety', 'public safety', 'Soft power', 'a', 'b', 'c'];

  it.each([
    ['by what begins with it, then by what holds it', 'SA', ['safety', 'public safety']],
    [
      'by those used most often, while nothing is written',
      '',
      ['often', 'safety', 'public safety', 'Soft power', 'a', 'b'],
    ],
    ['by nothing else', 'zebra', []],
  ])('%s', (_, written, offered) => {
    expect(chooseOptions(options, written)).toEqual(offered);
  });
});
