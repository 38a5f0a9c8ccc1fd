import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {createBuilder} from 'vite';
import {beforeAll, describe, expect, it} from 'vitest';

/** Kilobytes of 1,000 bytes; scripts after gzip. */
const kilobyte = 1000;

/** What a page or the worker has to load before it can do anything, and how large it may become. */
const scripts = [
  {environment: 'loader', most: 4.5, why: 'it runs on every page of a site that is always read'},
  {environment: 'scout', most: 1, why: 'it runs in every frame of a page that is no article'},
  {environment: 'content', most: 49.5, why: 'it is parsed in every page that is read'},
  {environment: 'drawing', most: 28.5, why: 'it is parsed there too, as soon as the reader moves'},
  {environment: 'background', most: 44, why: 'the browser starts it anew many times a day'},
  {environment: 'detection', most: 70.5, why: 'a started background reads it when the first article comes'},
];

describe('Sizes of what is shipped', () => {
  let builder: Awaited<ReturnType<typeof createBuilder>>;

  beforeAll(async () => {
    // Nothing is written: the folder `dist` may be in use.
    builder = await createBuilder({logLevel: 'silent', build: {write: false}});
  });

  it.each(scripts)('$environment is at most $most KB after gzip: $why', async ({environment, most}) => {
    const built = builder.environments[environment];
    if (built === undefined) throw new Error(`vite.config.ts builds no ${environment}.`);
    const result = await builder.build(built);
    const outputs = [result].flat().flatMap(one => ('output' in one ? one.output : []));
    const code = outputs.flatMap(one => (one.type === 'chunk' ? one.code : [])).join('');
    expect(code).not.toBe('');
    expect(gzipSync(code, {level: 9}).length / kilobyte).toBeLessThanOrEqual(most);
  });

  it('the weights are at most 1.5 MB', () => {
    const {length} = readFileSync('src/core/statements/model/weights/en.bin');
    expect(length / kilobyte).toBeLessThanOrEqual(1500);
  });
});
