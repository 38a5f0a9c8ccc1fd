/**
 * What the terms that we use mean in the recommendation’s context, http://www.w3.org/ns/anno.jsonld, as its vocabulary
 * defines them (https://www.w3.org/TR/annotation-vocab/): so that the tests need no network.
 */
const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const dcterms = 'http://purl.org/dc/terms/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const foaf = 'http://xmlns.com/foaf/0.1/';
const dateTime = 'http://www.w3.org/2001/XMLSchema#dateTime';
const node = (id: string) => ({'@id': id, '@type': '@id'});
const natural = (id: string) => ({'@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger'});
const time = (id: string) => ({'@id': id, '@type': dateTime});

export const annotationTerms = {
  id: {'@id': '@id', '@type': '@id'},
  type: {'@id': '@type', '@type': '@id'},
  Annotation: `${oa}Annotation`,
  TextualBody: `${oa}TextualBody`,
  SpecificResource: `${oa}SpecificResource`,
  TextQuoteSelector: `${oa}TextQuoteSelector`,
  TextPositionSelector: `${oa}TextPositionSelector`,
  TimeState: `${oa}TimeState`,
  Person: `${foaf}Person`,
  Software: `${as}Application`,
  AnnotationCollection: `${as}OrderedCollection`,
  AnnotationPage: `${as}OrderedCollectionPage`,
  assessing: `${oa}assessing`,
  classifying: `${oa}classifying`,
  commenting: `${oa}commenting`,
  highlighting: `${oa}highlighting`,
  tagging: `${oa}tagging`,
  body: node(`${oa}hasBody`),
  target: node(`${oa}hasTarget`),
  source: node(`${oa}hasSource`),
  selector: node(`${oa}hasSelector`),
  state: node(`${oa}hasState`),
  creator: node(`${dcterms}creator`),
  generator: node(`${as}generator`),
  motivation: {'@id': `${oa}motivatedBy`, '@type': '@vocab'},
  purpose: {'@id': `${oa}hasPurpose`, '@type': '@vocab'},
  items: {'@id': `${as}items`, '@type': '@id', '@container': '@list'},
  partOf: node(`${as}partOf`),
  first: node(`${as}first`),
  last: node(`${as}last`),
  format: 'http://purl.org/dc/elements/1.1/format',
  created: time(`${dcterms}created`),
  modified: time(`${dcterms}modified`),
  value: `${rdf}value`,
  start: natural(`${oa}start`),
  end: natural(`${oa}end`),
  exact: `${oa}exact`,
  prefix: `${oa}prefix`,
  suffix: `${oa}suffix`,
  sourceDate: time(`${oa}sourceDate`),
  name: `${foaf}name`,
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: natural(`${as}totalItems`),
  startIndex: natural(`${as}startIndex`),
};
