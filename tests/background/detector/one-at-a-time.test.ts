import {expect, test} from 'vitest';
import {oneAtATime} from '../../../src/background/detector/one-at-a-time';
import type {AttributionModel} from '../../../src/core/statements/attribution-model';
import type {Reading} from '../../../src/core/statements/reading';

const reading: Reading = {text: '', blocks: [], tokens: [], sentences: [], quotations: []};
const rest = async (): Promise<void> => undefined;

/** Complains when it is asked for a second article before it is done with the first. */
function modelOfOne(): AttributionModel {
  let working = false;
  return {
    lang: 'en',
    async attribute(_reading, pause) {
      expect(working).toBe(false);
      working = true;
      for (let slice = 0; slice < 5; slice++) await pause();
      working = false;
      return [];
    },
  };
}

test('two articles at once are read one after the other', async () => {
  const model = oneAtATime(modelOfOne());
  await expect(Promise.all([model.attribute(reading, rest), model.attribute(reading, rest)])).resolves.toEqual([
    [],
    [],
  ]);
});

test('one that fails, or was dropped while it waited, holds nobody up', async () => {
  const model = oneAtATime(modelOfOne());
  const dropped = model.attribute(reading, async () => {
    throw new Error('dropped');
  });
  const next = model.attribute(reading, rest);
  await expect(dropped).rejects.toThrow('dropped');
  await expect(next).resolves.toEqual([]);
});
