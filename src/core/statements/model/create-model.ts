import type {AttributionModel} from '../attribution-model';
import {confidence} from './confidence/confidence';
import {confidenceFeatures} from './confidence/confidence-features';
import {createLinkFinder, type ModelMaterial} from './create-link-finder';
import {partSpans} from './parts/part-spans';

/** A model from learnt weights. With a kernel (`loadKernel`) it runs on WebAssembly, several times as fast. Ask it for one article at a time. */
export function createModel(material: ModelMaterial): AttributionModel {
  const {weights} = material;
  const findLinks = createLinkFinder(material);
  return {
    lang: weights.lang,
    async attribute(reading, pause) {
      const {sequence, linked, chances} = await findLinks(reading, pause);
      return linked.map(attribution => ({
        source: attribution.source ? partSpans(attribution.source, reading, sequence) : [],
        cue: attribution.cue ? partSpans(attribution.cue, reading, sequence) : [],
        content: attribution.contents.flatMap(part => partSpans(part, reading, sequence)),
        confidence: confidence(confidenceFeatures(attribution, chances), weights.confidence),
      }));
    },
  };
}
