/** Words of a page as another tool writes them: Web Annotations with no more than a quotation, and a note to each. */
export function webAnnotations(source: string, words: readonly string[]): readonly object[] {
  return words.map((exact, at) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#annotation-${at}`,
    type: 'Annotation',
    created: '2026-03-01T10:00:00Z',
    body: [{type: 'TextualBody', value: `From elsewhere, ${at + 1}`, purpose: 'commenting'}],
    target: {source, selector: {type: 'TextQuoteSelector', exact}},
  }));
}
