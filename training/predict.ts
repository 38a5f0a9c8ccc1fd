import type {Span} from '../src/core/articles/span';
import type {Attributed, AttributionModel} from '../src/core/statements/attribution-model';
import type {GoldArticle, GoldAttribution, Offsets} from './corpus';
import {readArticle} from './read-article';

/** What a model finds in an article, in the corpus's form, with its confidence. */
export interface Prediction extends GoldAttribution {
  confidence: number;
}

/** Runs a model over an article, without a pause. */
export async function predict(article: GoldArticle, model: AttributionModel): Promise<Prediction[]> {
  const found = await model.attribute(readArticle(article.text), () => Promise.resolve());
  return found.map(toPrediction);
}

function toPrediction({source, cue, content, confidence}: Attributed): Prediction {
  return {source: source.map(toOffsets), cue: cue.map(toOffsets), content: content.map(toOffsets), confidence};
}

function toOffsets({start, end}: Span): Offsets {
  return [start, end];
}
