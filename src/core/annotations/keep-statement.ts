import {type Span, wordsOf} from '../articles/span';
import type {Statement} from '../statements/statement';
import type {KeptStatement} from './annotation';

/** A detected statement in words, as it is kept with an annotation. */
export function keepStatement(text: string, statement: Statement): KeptStatement {
  const {form, attribution, tone, speaker, confidence} = statement;
  const words = (span: Span) => wordsOf(text, span);
  return {
    form,
    attribution,
    tone,
    speaker,
    confidence,
    source: statement.source.map(words).join(' … '),
    cue: statement.cue.map(words).join(' … '),
    hedges: statement.hedges.map(words),
    figures: statement.figures.map(words),
  };
}
