import {shippedKernel} from '../../scripts/kernel/shipped-kernel';
import type {Span} from '../../src/core/articles/span';
import {
  confidenceFeatureCount,
  confidenceFeatures,
} from '../../src/core/statements/model/confidence/confidence-features';
import {createLinkFinder} from '../../src/core/statements/model/create-link-finder';
import {loadKernel} from '../../src/core/statements/model/net/kernel';
import {partSpans} from '../../src/core/statements/model/parts/part-spans';
import type {Weights} from '../../src/core/statements/model/weights/weights';
import type {GoldArticle, Offsets} from '../corpus';
import {readArticle} from '../read-article';
import {rightAttributions} from '../scoring/right-attributions';
import {type ConfidenceExample, learnConfidence} from './learn-confidence';

/** The weights of `confidence`, learnt from what the model finds in articles that it was not trained on. */
export async function calibrate(articles: readonly GoldArticle[], weights: Weights): Promise<Float32Array> {
  const findLinks = createLinkFinder({weights, kernel: loadKernel(shippedKernel())});
  const examples: ConfidenceExample[] = [];
  for (const article of articles) {
    const reading = readArticle(article.text);
    const {sequence, linked, chances} = await findLinks(reading, () => Promise.resolve());
    const right = rightAttributions(
      article,
      linked.map(({source, cue, contents}) => ({
        source: source ? partSpans(source, reading, sequence).map(toOffsets) : [],
        cue: cue ? partSpans(cue, reading, sequence).map(toOffsets) : [],
        content: contents.flatMap(part => partSpans(part, reading, sequence)).map(toOffsets),
      })),
    );
    for (const [i, attribution] of linked.entries()) {
      examples.push({features: confidenceFeatures(attribution, chances), right: right[i] ?? false});
    }
  }
  return learnConfidence(examples, confidenceFeatureCount);
}

function toOffsets({start, end}: Span): Offsets {
  return [start, end];
}
