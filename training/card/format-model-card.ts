import {shippedKernel} from '../../scripts/kernel/shipped-kernel';
import {createModel} from '../../src/core/statements/model/create-model';
import {loadKernel} from '../../src/core/statements/model/net/kernel';
import {parseWeights} from '../../src/core/statements/model/weights/parse-weights';
import {formatReliability, reliability} from '../calibration/reliability';
import type {GoldArticle} from '../corpus';
import {type Prediction, predict} from '../predict';
import {rightAttributions} from '../scoring/right-attributions';
import {scoreArticles} from '../scoring/score-articles';

/** What the card is made of. */
export interface CardMaterial {
  weights: Uint8Array;
  train: readonly GoldArticle[];
  dev: readonly GoldArticle[];
  lang: string;
  /** Written by hand: data and its licence, features, what they bought, errors, limits. */
  notes: string;
}

/** The model card: measured figures, then the notes. */
export async function formatModelCard({weights, train, dev, lang, notes}: CardMaterial): Promise<string> {
  const parsed = parseWeights(weights);
  const model = createModel({weights: parsed, kernel: loadKernel(shippedKernel())});
  const predictions: Prediction[][] = [];
  for (const article of dev) predictions.push(await predict(article, model));
  const scores = scoreArticles(dev, predictions);
  const claims = dev.flatMap((article, i) => {
    const own = predictions[i] ?? [];
    const right = rightAttributions(article, own);
    return own.map(({confidence}, j) => ({confidence, right: right[j] ?? false}));
  });
  const attributions = (articles: readonly GoldArticle[]) =>
    articles.reduce((sum, {attributions: all}) => sum + all.length, 0);
  const {embedding, hidden, layers, rowBits} = parsed.shape;
  return `# The attribution model \`${lang}\`

Written by \`npm run train\`; the part below the line is \`training/card/notes.md\`.

| | |
| --- | --- |
| learnt from | ${train.length} articles, ${attributions(train)} attributions |
| decided and calibrated on | ${dev.length} other articles, ${attributions(dev)} attributions |
| net | ${2 ** rowBits} rows of ${embedding}, ${layers} × BiGRU ${hidden}, CRF; linker of two tables |
| weights file | ${weights.length} bytes |

The model alone on the ${dev.length} articles that it was decided on, before any rule of the product: F1 of words of sources
**${scores.source.toFixed(3)}**, cues **${scores.cue.toFixed(3)}**, contents **${scores.content.toFixed(3)}**; of attributions, contents that overlap by half with the right source,
**${scores.linked.toFixed(3)}**.

## Confidence

Fitted on the same articles; *right* is a content that overlaps by half, with the right source or rightly none.

${formatReliability(reliability(claims))}

---

${notes}`;
}
