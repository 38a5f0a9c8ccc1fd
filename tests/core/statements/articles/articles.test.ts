import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {detectStatements} from '../../../../src/core/statements/detect-statements';
import {isDoubtful} from '../../../../src/core/statements/is-doubtful';
import type {Statement} from '../../../../src/core/statements/statement';
import {openModel} from '../open-model';
import {wordShare} from '../word-share';
import {type GoldStatement, readGold} from './read-gold';

const folder = new URL('../../../articles/', import.meta.url);

/** Floors a little under what was measured when they were set, so that only a real loss falls through. */
const floors = {found: 0.92, named: 0.94, speakers: 0.92, unattributed: 0.88};

describe('articles written for this project', () => {
  it('keep their statements, their speakers, and those that nobody stands behind', async () => {
    const tally = {
      gold: 0,
      shown: 0,
      found: 0,
      attribution: 0,
      speakers: 0,
      speakersRight: 0,
      none: 0,
      noneShown: 0,
      noneRight: 0,
    };
    const missed: string[] = [];
    for (const file of readdirSync(folder).filter(name => name.endsWith('.txt'))) {
      const {article, gold} = readGold(readFileSync(new URL(file, folder), 'utf8'));
      const {statements} = await detectStatements(article, openModel());
      const shown = statements.filter(statement => !isDoubtful(statement));
      const words = (it: Pick<GoldStatement, 'content'>) =>
        it.content.map(({start, end}) => article.text.slice(start, end)).join(' … ');
      const taken = new Set<Statement>();
      for (const wanted of gold) {
        const [best] = shown
          .filter(statement => !taken.has(statement))
          .sort(
            (a, b) =>
              wordShare(article.text, b.content, wanted.content) - wordShare(article.text, a.content, wanted.content),
          );
        const found = best && wordShare(article.text, best.content, wanted.content) >= 0.5 ? best : undefined;
        tally.gold++;
        tally.none += Number(wanted.attribution === 'none');
        tally.speakers += Number(wanted.speaker !== '');
        if (!found) {
          missed.push(`${file}: not found: ${words(wanted)}`);
          continue;
        }
        taken.add(found);
        tally.found++;
        const right = wanted.attribution === '' || found.attribution === wanted.attribution;
        tally.attribution += Number(right);
        tally.noneRight += Number(right && wanted.attribution === 'none');
        const speaker = wanted.speaker !== '' && found.speaker?.name === wanted.speaker;
        tally.speakersRight += Number(speaker);
        if (!right || (wanted.speaker !== '' && !speaker))
          missed.push(
            `${file}: ${found.attribution} ${found.speaker?.name}, not ${wanted.attribution} ${wanted.speaker}: ${words(wanted)}`,
          );
      }
      tally.shown += shown.length;
      tally.noneShown += shown.filter(statement => statement.attribution === 'none').length;
      for (const extra of shown.filter(statement => !taken.has(statement)))
        missed.push(`${file}: not said: ${extra.attribution} ${words(extra)}`);
    }
    const told = [JSON.stringify(tally), ...missed].join('\n');
    if (process.env.TELL) console.log(told);
    expect((2 * tally.found) / (tally.gold + tally.shown), told).toBeGreaterThan(floors.found);
    expect(tally.attribution / tally.found, told).toBeGreaterThan(floors.named);
    expect(tally.speakersRight / tally.speakers, told).toBeGreaterThan(floors.speakers);
    expect((2 * tally.noneRight) / (tally.none + tally.noneShown), told).toBeGreaterThan(floors.unattributed);
  }, 120_000);
});
