/** The recommendation’s own context: https://www.w3.org/TR/annotation-model/ */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** Names our own terms, documented in docs/formats.md. A name, not an address: nothing is fetched from it. */
export const namespace = 'urn:uuid:6d0f1ea1-5b1c-4d5e-9d2e-7a4c5f0b9e31#';

/** The second context: our own terms under their prefix, and schema.org’s, so that a strict reader can leave them out. */
export const ownContext = {
  hearsay: namespace,
  schema: 'http://schema.org/',
  'hearsay:rivals': {'@id': 'hearsay:rivals', '@container': '@list'},
  'hearsay:hedges': {'@id': 'hearsay:hedges', '@container': '@list'},
  'hearsay:figures': {'@id': 'hearsay:figures', '@container': '@list'},
  'hearsay:articles': {'@id': 'hearsay:articles', '@container': '@list'},
  'hearsay:detectedWords': {'@id': 'hearsay:detectedWords', '@container': '@list'},
  'hearsay:earlierPlaces': {'@id': 'hearsay:earlierPlaces', '@container': '@list'},
} as const;
