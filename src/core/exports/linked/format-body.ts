import type {Annotation} from '../../annotations/annotation';
import {attributionWords} from '../text/words';
import type {ToldAnnotation} from '../told/statements-of';

/** A TextualBody, https://www.w3.org/TR/annotation-model/#embedded-textual-body */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: string;
  readonly purpose: Motivation;
}

/** Those of the recommendation’s thirteen motivations that we give. */
export type Motivation = 'assessing' | 'classifying' | 'commenting' | 'highlighting' | 'tagging';

function body(value: string, purpose: Motivation, format = 'text/plain'): TextualBody {
  return {type: 'TextualBody', value, format, purpose};
}

/** What the reader says of the words, and what was found: a body each. Empty when there is nothing to say. */
export function formatBodies({annotation, statement}: ToldAnnotation): TextualBody[] {
  const {note, flag, tags} = annotation;
  return [
    ...(note === '' ? [] : [body(note, 'commenting', 'text/markdown')]),
    ...(flag === null ? [] : [body(flag, 'assessing')]),
    ...tags.map(tag => body(tag, 'tagging')),
    ...(statement === null ? [] : [body(attributionWords[statement.attribution], 'classifying')]),
  ];
}

/** Why the words were kept: the strongest of the reader’s reasons. */
export function motivationOf({flag, note, tags}: Annotation): Motivation {
  if (flag !== null) return 'assessing';
  if (note !== '') return 'commenting';
  return tags.length > 0 ? 'tagging' : 'highlighting';
}
