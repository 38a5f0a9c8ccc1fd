/** What runs on an article's page. The first reads it; what draws on it is there before the background has answered. */
export const pageScripts = ['content.js', 'drawing.js'] as const;
