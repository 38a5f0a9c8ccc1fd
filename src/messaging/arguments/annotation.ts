import * as v from 'valibot';
import {type Correction, flags, highlightColours, type KeptStatement} from '../../core/annotations/annotation';
import {type Speaker, speakerKinds} from '../../core/speakers/speaker';
import {attributions, forms, tones} from '../../core/statements/statement';
import type {AnnotationChanges, AnnotationDraft} from '../contract';
import {limits} from '../limits';
import {span} from './article';
import {annotationId, listOf, type Shape, text} from './shape';

const phrase = text(limits.phrase);
const phrases = listOf(phrase, limits.phrases);

const speaker: Shape<Speaker> = v.object({name: phrase, kind: v.picklist(speakerKinds)});

export const statement: Shape<KeptStatement> = v.object({
  form: v.picklist(forms),
  attribution: v.picklist(attributions),
  tone: v.picklist(tones),
  source: phrase,
  cue: phrase,
  speaker: v.nullable(speaker),
  hedges: phrases,
  figures: phrases,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

export const correction: Shape<Correction> = v.object({
  attribution: v.nullable(v.picklist(attributions)),
  speaker: v.nullable(speaker),
  notStatement: v.boolean(),
});

export const flag = v.picklist(flags);
export const note = text(limits.note);
export const tag = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.tag));
export const colour = v.nullable(v.picklist(highlightColours));
export const tags = listOf(tag, limits.tags);

export const spans = v.pipe(listOf(span, limits.spans), v.minLength(1));

export const draft: Shape<AnnotationDraft> = v.object({
  id: annotationId,
  spans,
  statement: v.nullable(statement),
  correction: v.nullable(correction),
  flag: v.nullable(flag),
  note,
  tags,
  colour,
});

export const changes: Shape<AnnotationChanges> = v.object({
  flag: v.exactOptional(v.nullable(flag)),
  note: v.exactOptional(note),
  tags: v.exactOptional(tags),
  correction: v.exactOptional(v.nullable(correction)),
  colour: v.exactOptional(colour),
});
