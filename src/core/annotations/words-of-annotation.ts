import type {Annotation} from './annotation';

/** The annotation’s words as they were kept, its parts told apart by an ellipsis. */
export function wordsOfAnnotation({selectors}: Pick<Annotation, 'selectors'>): string {
  return selectors.map(({quote}) => quote.exact).join(' … ');
}
