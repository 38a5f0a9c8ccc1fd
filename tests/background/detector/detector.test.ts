import {describe, expect, test, vi} from 'vitest';
import {type DetectorParts, detectorOf} from '../../../src/background/detector/detector';
import {pauseFor} from '../../../src/background/detector/pause';
import {englishRules} from '../../../src/core/statements/rules/rule-model';
import type {Detection} from '../../../src/core/statements/statement';
import {article} from '../../messaging/requests';

const found: Detection = {statements: [], scareQuotes: [], coverage: 'full', readUpTo: 51};

function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

/** Works for `slices` slices of 20 ms and rests after each. */
function detectIn(slices: number): DetectorParts['detect'] {
  return async (_article, _model, pause) => {
    for (let slice = 0; slice < slices; slice++) {
      work(20);
      await pause();
    }
    return found;
  };
}

const noModel = async (): Promise<null> => null;

describe('a long detection', () => {
  test('lets another call be answered meanwhile', async () => {
    const detector = detectorOf(() => ({detect: detectIn(10), loadModel: noModel, standIn: englishRules}));
    const order: string[] = [];
    const detecting = detector.detect(article, 7).then(() => order.push('detected'));
    // A message from another tab comes in a task of its own.
    const {port1, port2} = new MessageChannel();
    const answered = new Promise<void>(resolve => {
      port1.onmessage = () => {
        order.push('answered');
        port1.close();
        resolve();
      };
    });
    port2.postMessage('readSettings');
    await Promise.all([detecting, answered]);
    expect(order).toEqual(['answered', 'detected']);
  });

  test('lets a short one of another tab overtake it', async () => {
    const order: string[] = [];
    const detector = detectorOf(() => ({
      detect: (given, model, pause) => detectIn(given.title === 'short' ? 1 : 10)(given, model, pause),
      loadModel: noModel,
      standIn: englishRules,
    }));
    await Promise.all([
      detector.detect(article, 7).then(() => order.push('long')),
      detector.detect({...article, title: 'short'}, 8).then(() => order.push('short')),
    ]);
    expect(order).toEqual(['short', 'long']);
  });

  test('is dropped when its tab asks again', async () => {
    const detector = detectorOf(() => ({detect: detectIn(10), loadModel: noModel, standIn: englishRules}));
    const first = detector.detect(article, 7);
    const second = detector.detect(article, 7);
    await expect(first).rejects.toMatchObject({name: 'DetectionDropped'});
    await expect(second).resolves.toEqual(found);
  });

  test('is dropped when its tab goes away, and others are not', async () => {
    const detector = detectorOf(() => ({detect: detectIn(5), loadModel: noModel, standIn: englishRules}));
    const gone = detector.detect(article, 7);
    const stays = detector.detect(article, 8);
    detector.drop(7);
    await expect(gone).rejects.toMatchObject({name: 'DetectionDropped'});
    await expect(stays).resolves.toEqual(found);
  });
});

describe('the model', () => {
  test('is loaded once for all tabs, though they ask together', async () => {
    const loadModel = vi.fn(noModel);
    const detector = detectorOf(() => ({detect: detectIn(1), loadModel, standIn: englishRules}));
    await Promise.all([detector.detect(article, 1), detector.detect(article, 2), detector.detect(article)]);
    await detector.detect(article, 3);
    expect(loadModel).toHaveBeenCalledOnce();
  });

  test('is on its way before the first article comes, where one is expected', async () => {
    const loadModel = vi.fn(noModel);
    const detector = detectorOf(() => ({detect: detectIn(1), loadModel, standIn: englishRules}));
    detector.wake();
    expect(loadModel).toHaveBeenCalledOnce();
    detector.wake();
    await detector.detect(article, 1);
    expect(loadModel).toHaveBeenCalledOnce();
  });

  test('that cannot be opened is told of to whoever asks, and to nobody before', async () => {
    const detector = detectorOf(() => {
      throw new Error('It brings nothing that detects.');
    });
    expect(() => detector.wake()).not.toThrow();
    await expect(detector.detect(article, 1)).rejects.toThrow('It brings nothing that detects.');
  });

  test('is stood in for by rules when it does not load, and asked for again the next time', async () => {
    const complained = vi.spyOn(console, 'error').mockReturnValue();
    const loadModel = vi.fn(noModel).mockRejectedValueOnce(new Error('The file is not there.'));
    const models: unknown[] = [];
    const detector = detectorOf(() => ({
      detect: async (_article, model) => {
        models.push(model);
        return found;
      },
      loadModel,
      standIn: englishRules,
    }));
    await expect(detector.detect(article, 1)).resolves.toEqual(found);
    await detector.detect(article, 1);
    expect(models).toEqual([englishRules, null]);
    expect(loadModel).toHaveBeenCalledTimes(2);
    expect(complained).toHaveBeenCalledOnce();
  });
});

test('a pause within a slice lets nobody in between', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const pause = pauseFor();
  const order: string[] = [];
  setTimeout(() => order.push('somebody else'));
  for (let times = 0; times < 10; times++) await pause();
  order.push('the work');
  vi.restoreAllMocks();
  expect(order).toEqual(['the work']);
});
