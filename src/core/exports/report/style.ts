/** The report’s own style: light, dark and on paper; colours as on the page, each with its own line as well. */
export const style = `
:root { color-scheme: light dark; --named: #0b625d; --unnamed: #7d4f00; --none: #9c2a43; --own: #57429a; --quiet: #5f5b53; }
@media (prefers-color-scheme: dark) { :root { --named: #7bd0c6; --unnamed: #e8b65c; --none: #f29aac; --own: #bcaef0; --quiet: #b0aa9f; } }
body { font: 16px/1.6 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { line-height: 1.25; }
.quiet, figcaption { color: var(--quiet); font-size: 0.9rem; }
figure { margin: 1.5rem 0; }
svg { max-width: 100%; height: auto; font: 13px system-ui, sans-serif; fill: currentColor; }
svg text { dominant-baseline: middle; }
svg .label { text-anchor: end; }
rect.named { fill: var(--named); } rect.unnamed { fill: var(--unnamed); } rect.none { fill: var(--none); } rect.own { fill: var(--own); }
article { border-inline-start: 4px solid var(--own); padding-inline-start: 1rem; margin: 1.5rem 0; break-inside: avoid; }
article.named { border-color: var(--named); }
article.unnamed { border-color: var(--unnamed); border-inline-start-style: dashed; }
article.none { border-color: var(--none); border-inline-start-style: dotted; }
blockquote { margin: 0 0 0.5rem; white-space: pre-line; }
.note { white-space: pre-wrap; }
.flag { font-weight: 600; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } }
`.trim();
