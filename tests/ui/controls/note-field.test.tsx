// @vitest-environment jsdom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {NoteField} from '../../../src/ui/controls/NoteField';
import type {SaveWords} from '../../../src/ui/controls/writing/use-autosave';
import {WordsProvider} from '../../../src/ui/words';
import {wordsFrom} from '../../../src/ui/words-from';
import {englishCatalogue} from '../english-catalogue';

const words = wordsFrom(englishCatalogue());
const root = document.createElement('div');
document.body.append(root);

const storing: SaveWords = async written => written;

async function show(note: string, onSave: SaveWords): Promise<void> {
  await act(() =>
    render(
      <WordsProvider words={words}>
        <NoteField note={note} onSave={onSave} />
      </WordsProvider>,
      root,
    ),
  );
}

async function write(text: string): Promise<void> {
  const field = root.querySelector('textarea');
  if (field === null) throw new Error('There is no field to write in.');
  field.value = text;
  await act(() => void field.dispatchEvent(new Event('input', {bubbles: true})));
}

const aWhile = () => act(() => vi.advanceTimersByTimeAsync(1000).then(() => undefined));

describe('a note', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    render(null, root);
    vi.useRealTimers();
  });

  it('keeps itself a moment after the last key, once', async () => {
    const save = vi.fn(storing);
    await show('', save);
    await write('Who');
    await write('Who says so?');
    expect(save).not.toHaveBeenCalled();
    await aWhile();
    expect(save.mock.calls).toEqual([['Who says so?', '']]);
    expect(root.textContent).toContain('Saved');
  });

  it('is kept at once when its field goes away', async () => {
    const save = vi.fn(storing);
    await show('', save);
    await write('Half a sent');
    await act(() => render(null, root));
    expect(save.mock.calls).toEqual([['Half a sent', '']]);
  });

  it('says when it could not be kept, and keeps the words until the reader tries again', async () => {
    const save = vi.fn<SaveWords>(storing).mockRejectedValueOnce(new Error('full'));
    await show('', save);
    await write('Ask again');
    await aWhile();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Not saved. Your words are still here.');
    expect(root.querySelector('textarea')?.value).toBe('Ask again');
    const again = root.querySelector<HTMLButtonElement>('[role=alert] button');
    await act(() => again?.click());
    await aWhile();
    expect(root.querySelector('[role=alert]')).toBeNull();
    expect(root.textContent).toContain('Saved');
  });

  it('takes over what another surface wrote, but never over words that wait to be kept', async () => {
    const save = vi.fn(storing);
    await show('old', save);
    await show('from the card', save);
    expect(root.querySelector('textarea')?.value).toBe('from the card');
    await write('being written');
    await show('from the card again', save);
    expect(root.querySelector('textarea')?.value).toBe('being written');
  });

  it('shows what others wrote at the same time once its words are kept, and goes on from both', async () => {
    const save = vi.fn<SaveWords>(async written => `From the panel.\n\n${written}`);
    await show('', save);
    await write('From the card.');
    await aWhile();
    expect(root.querySelector('textarea')?.value).toBe('From the panel.\n\nFrom the card.');
    await write('Mine alone.');
    await aWhile();
    expect(save).toHaveBeenLastCalledWith('Mine alone.', 'From the panel.\n\nFrom the card.');
  });

  it('leaves the words of a reader who goes on writing as they are, and says what they were written upon', async () => {
    let answer: (stored: string) => void = () => undefined;
    const save = vi.fn<SaveWords>(() => new Promise(resolve => (answer = resolve)));
    await show('', save);
    await write('From');
    await aWhile();
    await write('From the card.');
    await act(() => answer('From the panel.\n\nFrom'));
    expect(root.querySelector('textarea')?.value).toBe('From the card.');
    await aWhile();
    expect(save).toHaveBeenLastCalledWith('From the card.', 'From');
  });
});
