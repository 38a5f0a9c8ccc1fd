import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {detectStatements} from '../../../../src/core/statements/detect-statements';
import {isDoubtful} from '../../../../src/core/statements/is-doubtful';
import type {Statement} from '../../../../src/core/statements/statement';
import {openModel} from '../open-model';
import {wordShare} from '../word-share';
import {type Expected, readCase} from './read-case';

const folder = new URL('./cases/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const lines = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#'));
  describe(`tells who stands behind it: ${file.replace('.txt', '').replaceAll('-', ' ')}`, () => {
    it.each(lines)('%s', async line => {
      const {article, expected} = readCase(line);
      const {statements} = await detectStatements(article, openModel());
      const shown = statements.filter(statement => !isDoubtful(statement));
      if (expected.length === 0) expect(shown.map(statement => describeStatement(article.text, statement))).toEqual([]);
      for (const wanted of expected) {
        const found = likest(article.text, shown, wanted);
        const told = `found: ${shown.map(statement => describeStatement(article.text, statement)).join(' // ')}`;
        expect(found, told).toBeDefined();
        if (found) check(article.text, found, wanted);
      }
      // What nobody stands behind is what the product is for: none may be missing, none invented.
      const orphaned = shown.filter(statement => statement.attribution === 'none');
      expect(orphaned.map(statement => describeStatement(article.text, statement))).toHaveLength(
        expected.filter(it => it.attribution === 'none').length,
      );
    });
  });
}

function check(text: string, found: Statement, wanted: Expected): void {
  const told = describeStatement(text, found);
  if (wanted.form) expect(found.form, told).toBe(wanted.form);
  if (wanted.attribution) expect(found.attribution, told).toBe(wanted.attribution);
  if (wanted.tone) expect(found.tone, told).toBe(wanted.tone);
  if (wanted.speaker) expect(found.speaker?.name, told).toBe(wanted.speaker);
  if (wanted.source.length > 0) expect(wordShare(text, found.source, wanted.source), told).toBeGreaterThan(0);
  if (wanted.cue.length > 0) expect(wordShare(text, found.cue, wanted.cue), told).toBeGreaterThan(0);
}

/** The statement whose content is most like the one wanted, if it is at all. */
function likest(text: string, statements: readonly Statement[], wanted: Expected): Statement | undefined {
  const [best] = [...statements].sort(
    (a, b) => wordShare(text, b.content, wanted.content) - wordShare(text, a.content, wanted.content),
  );
  return best && wordShare(text, best.content, wanted.content) >= 0.5 ? best : undefined;
}

function describeStatement(text: string, {content, source, cue, ...rest}: Statement): string {
  const words = (spans: Statement['content']) => spans.map(({start, end}) => text.slice(start, end)).join(' … ');
  return `[${words(content)}] {${words(source)}} <${words(cue)}> ${rest.form} ${rest.attribution} ${rest.tone} ${rest.speaker?.name ?? '–'} ${rest.confidence}`;
}
