import type {GoldArticle, GoldAttribution} from '../corpus';
import {shared, wordFinder} from './words-in';

/** The least overlap of two contents, intersection over union of their words, that makes them the same. */
const leastOverlap = 0.5;

/**
 * Whether each predicted attribution is right: its content overlaps a gold one's by half, and the sources share a word or are both
 * absent. One prediction serves one gold attribution; the best overlaps are paired first.
 */
export function rightAttributions(article: GoldArticle, predicted: readonly GoldAttribution[]): boolean[] {
  const wordsIn = wordFinder(article.text);
  const read = ({source, content}: GoldAttribution) => ({source: wordsIn(source), content: wordsIn(content)});
  const gold = article.attributions.map(read);
  const pairs: {guess: number; truth: number; overlap: number}[] = [];
  for (const [guess, own] of predicted.map(read).entries()) {
    for (const [truth, other] of gold.entries()) {
      const common = shared(own.content, other.content);
      const overlap = common / (own.content.size + other.content.size - common || 1);
      const sameSource = own.source.size + other.source.size === 0 || shared(own.source, other.source) > 0;
      if (overlap >= leastOverlap && sameSource) pairs.push({guess, truth, overlap});
    }
  }
  pairs.sort((a, b) => b.overlap - a.overlap);
  const right = predicted.map(() => false);
  const served = new Set<number>();
  for (const {guess, truth} of pairs) {
    if (right[guess] || served.has(truth)) continue;
    right[guess] = true;
    served.add(truth);
  }
  return right;
}
