import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseWeights} from '../../src/core/statements/model/weights/parse-weights';
import {canLearn} from '../../training/python';
import {trainModel} from '../../training/train-model';
import {markedArticles} from '../core/statements/model/articles/marked-articles';
import {readMarked} from '../core/statements/model/articles/read-marked';

describe('Training', () => {
  it('goes the whole way from a tiny corpus to a weights file and its card', {timeout: 600_000}, async () => {
    if (!canLearn()) {
      console.warn('Not tried: the learning library is missing. Install training/requirements.txt to try it.');
      expect(canLearn()).toBe(false);
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'training-'));
    try {
      const corpus = markedArticles.map((marked, i) => `${JSON.stringify(readMarked(marked, `article-${i}`))}\n`);
      writeFileSync(join(folder, 'train.jsonl'), corpus.join('').repeat(2));
      writeFileSync(join(folder, 'dev.jsonl'), corpus.join(''));
      const {weights, card} = await trainModel({
        corpus: folder,
        work: join(folder, 'work'),
        lang: 'xx',
        seed: 1,
        epochs: 1,
        notes: 'Written for a test.',
      });
      expect(parseWeights(weights).lang).toBe('xx');
      expect(card).toContain('Written for a test.');
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
