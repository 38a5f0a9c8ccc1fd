import {type Role, roles} from '../../src/core/statements/model/labels';
import type {GoldArticle, GoldAttribution} from '../corpus';
import {rightAttributions} from './right-attributions';
import {shared, wordFinder} from './words-in';

/** F1 of the words of each part, and of whole attributions. */
export type Scores = Record<Role | 'linked', number>;

/** Scores predictions, an array of attributions for each article. */
export function scoreArticles(articles: readonly GoldArticle[], predictions: readonly GoldAttribution[][]): Scores {
  const counts = {source: tally(), cue: tally(), content: tally(), linked: tally()};
  for (const [index, article] of articles.entries()) {
    const predicted = predictions[index] ?? [];
    const wordsIn = wordFinder(article.text);
    const ignored = wordsIn(article.discard ?? []);
    for (const role of roles) {
      const all = (list: readonly GoldAttribution[]) =>
        new Set([...wordsIn(list.flatMap(attribution => attribution[role]))].filter(word => !ignored.has(word)));
      const gold = all(article.attributions);
      const guess = all(predicted);
      counts[role].hits += shared(gold, guess);
      counts[role].all += gold.size + guess.size;
    }
    counts.linked.hits += rightAttributions(article, predicted).filter(Boolean).length;
    counts.linked.all += article.attributions.length + predicted.length;
  }
  return {source: f1(counts.source), cue: f1(counts.cue), content: f1(counts.content), linked: f1(counts.linked)};
}

function tally(): {hits: number; all: number} {
  return {hits: 0, all: 0};
}

function f1({hits, all}: {hits: number; all: number}): number {
  return all === 0 ? 0 : (2 * hits) / all;
}
