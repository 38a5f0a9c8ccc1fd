import {expect, test} from 'vitest';
import {exportFormats} from '../../../src/core/exports';
import {PartWriter} from '../../../src/core/exports/parts/written-parts';
import {statementsOf} from '../../../src/core/exports/told/statements-of';
import {article, context, selected} from './selection';

/** Where either format has its annotations. */
interface Filled {
  readonly annotations?: readonly object[];
  readonly first?: {readonly items: readonly object[]};
}

const hostile = {...selected, article: {...article, title: '"items": [] "annotations": []'}};
const several = [selected, {...selected, annotations: []}, hostile];

test.each(Object.entries(exportFormats))('%s written article by article is the same file', (_, format) => {
  const writer = new PartWriter(format.parts, context);
  const bodies = several.map(one => writer.add(one));
  const {head, tail, overview} = writer.finish();
  expect([head, ...bodies, tail].join('')).toBe(format.format(several, context));
  expect(overview).toMatchObject({articles: {length: 3}});
});

test.each(['jsonLd', 'hypothesis'] as const)('%s is one JSON file, whatever its articles are called', name => {
  const written = exportFormats[name].format(several, context);
  const parsed: Filled = JSON.parse(written);
  expect(`${JSON.stringify(parsed, null, 2)}\n`).toBe(written);
  const items = parsed.annotations ?? parsed.first?.items;
  expect(items).toHaveLength(2 * statementsOf(selected.annotations).length);
});
