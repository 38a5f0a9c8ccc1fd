/** `relevance`: as well as the words are found; without any, as `newest`. `newest`, `oldest`: by when it was kept. `article`: article by article, in the order of their words. */
export const annotationOrders = ['relevance', 'newest', 'oldest', 'changed', 'title', 'site', 'article'] as const;
export type AnnotationOrder = (typeof annotationOrders)[number];

/** `newest`, `oldest`: by when something was last kept. `most`: by how much was. */
export const articleOrders = ['newest', 'oldest', 'title', 'site', 'most'] as const;
export type ArticleOrder = (typeof articleOrders)[number];

export const speakerOrders = ['most', 'name'] as const;
export type SpeakerOrder = (typeof speakerOrders)[number];
