import type {Span} from '../../src/core/articles/span';
import type {AttributionModel} from '../../src/core/statements/attribution-model';
import {detectStatements} from '../../src/core/statements/detect-statements';
import type {Statement} from '../../src/core/statements/statement';
import type {GoldArticle, Offsets} from '../../training/corpus';
import {type Prediction, predict} from '../../training/predict';
import {articleOf} from './article-of';

/** An attribution as a line of predictions holds it. The model alone knows no form, attribution, tone and speaker. */
export interface FoundAttribution extends Prediction {
  form?: Statement['form'];
  attribution?: Statement['attribution'];
  tone?: Statement['tone'];
  speaker?: {name: string; kind: string} | null;
}

/** What the extension finds in an article: the very code that runs behind a page. */
export async function findStatements(article: GoldArticle, model: AttributionModel): Promise<FoundAttribution[]> {
  const {statements} = await detectStatements(articleOf(article.text, article.title ?? ''), model);
  return statements.map(toFound);
}

/** What the model alone finds, before any rule. */
export function findByModelAlone(article: GoldArticle, model: AttributionModel): Promise<FoundAttribution[]> {
  return predict(article, model);
}

function toFound({source, cue, content, form, attribution, tone, speaker, confidence}: Statement): FoundAttribution {
  return {
    source: source.map(toOffsets),
    cue: cue.map(toOffsets),
    content: content.map(toOffsets),
    form,
    attribution,
    tone,
    speaker: speaker && {name: speaker.name, kind: speaker.kind},
    confidence,
  };
}

function toOffsets({start, end}: Span): Offsets {
  return [start, end];
}
