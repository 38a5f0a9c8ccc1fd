import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {resolveSpeakers} from '../../../src/core/speakers/resolve-speakers';
import {noPause} from '../../../src/core/statements/attribution-model';
import {readText} from '../../../src/core/statements/reading/read-text';
import {readWords} from '../../../src/core/statements/reading/words';
import {readCase} from '../statements/attribution/read-case';

const folder = new URL('./cases/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const lines = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#'));
  describe(`tells whom source words stand for: ${file.replace('.txt', '').replaceAll('-', ' ')}`, () => {
    it.each(lines)('%s', async line => {
      const {article, expected} = readCase(line);
      const {reading} = await readText(article, noPause);
      const found = await resolveSpeakers(article.text, readWords(reading), expected, article, noPause);
      expect(found.map(({told, speaker}) => (speaker ? `${told} ${speaker.name}, ${speaker.kind}` : told))).toEqual(
        expected.map(({attribution, speaker}) => (speaker ? `${attribution} ${speaker}` : attribution)),
      );
    });
  });
}
