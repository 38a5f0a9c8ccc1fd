/** What runs on an article's page, in this order: the page is read first; what draws on it is there before the answer. */
export const pageScripts = ['content.js', 'drawing.js'] as const;
