import {buildSequence} from '../../src/core/statements/model/features/sequence';
import {setScene} from '../../src/core/statements/model/linking/scene';
import {findParts} from '../../src/core/statements/model/parts/find-parts';
import type {GoldArticle} from '../corpus';
import {labelSequence} from '../features/label-sequence';
import {readArticle} from '../read-article';
import {GoldOwners} from './gold-owners';
import {learnLinks} from './learn-links';
import {type LinkExample, linkExamples} from './link-examples';

/** Each of the linker's two tables has 2^13 weights: more do not help. */
const linkBits = 13;

/** The linker's tables. */
export interface LinkTables {
  contentLinks: Float32Array;
  sourceLinks: Float32Array;
}

/**
 * Learns the linker from gold parts and, where given, from parts as a tagger finds them in articles that it never saw:
 * `unseen` holds a label for each position of all articles in turn.
 */
export function learnLinker(
  articles: readonly GoldArticle[],
  unseen: Uint8Array | undefined,
  seed: number,
): LinkTables {
  const content: LinkExample[] = [];
  const source: LinkExample[] = [];
  let start = 0;
  for (const article of articles) {
    const reading = readArticle(article.text);
    const sequence = buildSequence(reading);
    const owners = new GoldOwners(article, reading, sequence);
    const labelings = [labelSequence(article, reading, sequence)];
    if (unseen) labelings.push(unseen.subarray(start, start + sequence.length));
    for (const labels of labelings) {
      const examples = linkExamples(setScene(reading, sequence, findParts(labels, sequence)), owners, linkBits);
      content.push(...examples.content);
      source.push(...examples.source);
    }
    start += sequence.length;
  }
  return {contentLinks: learnLinks(content, linkBits, seed), sourceLinks: learnLinks(source, linkBits, seed)};
}
