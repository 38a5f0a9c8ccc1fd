/** The report’s own style: light, dark and on paper; colours as on the page, each with its own line as well. */
export const style = `
:root { color-scheme: light dark; --ground: #fdfcfa; --text: #1d1c19; --quiet: #5f5b53; --line: #d8d3c8; --link: #1d4f80; --named: #0b625d; --unnamed: #7d4f00; --none: #9c2a43; --own: #57429a; }
@media (prefers-color-scheme: dark) { :root { --ground: #1b1a18; --text: #efece6; --quiet: #b0aa9f; --line: #3d3a35; --link: #9cc4ea; --named: #7bd0c6; --unnamed: #e8b65c; --none: #f29aac; --own: #bcaef0; } }
body { font: 16px/1.6 system-ui, sans-serif; max-width: 42rem; margin: 2.5rem auto; padding: 0 1rem; overflow-wrap: anywhere; background: var(--ground); color: var(--text); }
h1, h2, blockquote { font-family: Georgia, "Times New Roman", serif; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 2.5rem 0 0.5rem; text-wrap: balance; }
h1:first-child { margin-top: 0; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0; }
a { color: var(--link); }
.quiet, figcaption { color: var(--quiet); font-size: 0.9rem; }
p.quiet { margin: 0.25rem 0; }
figure { margin: 1.5rem 0; }
figcaption { margin-bottom: 0.4rem; }
.bars { margin: 0; font-size: 0.9rem; line-height: 1.35; }
.bars > div { display: grid; grid-template-columns: minmax(0, 13rem) minmax(0, 1fr); gap: 0 1rem; align-items: center; padding: 0.15rem 0; }
.bars dd { display: flex; align-items: center; gap: 0.5rem; margin: 0; font-variant-numeric: tabular-nums; }
.bars svg { flex: 1; height: 0.75rem; min-width: 0; }
.bars span { min-width: 2em; }
@media (max-width: 30rem) { .bars > div { grid-template-columns: minmax(0, 1fr); } }
rect.named { fill: var(--named); } rect.unnamed { fill: var(--unnamed); } rect.none { fill: var(--none); } rect.own { fill: var(--own); }
article { border-inline-start: 3px solid var(--own); padding-inline-start: 1rem; margin: 1.25rem 0; break-inside: avoid; }
article.own { border-inline-start: 5px double var(--own); }
article.named { border-color: var(--named); }
article.unnamed { border-color: var(--unnamed); border-inline-start-style: dashed; }
article.none { border-color: var(--none); border-inline-start-style: dotted; }
blockquote { margin: 0 0 0.25rem; font-size: 1.05rem; white-space: pre-line; }
.note { margin: 0.4rem 0; white-space: pre-wrap; }
.flag { margin: 0.4rem 0; font-weight: 600; }
body > .quiet:last-child { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; } h1, h2, figure { break-after: avoid; break-inside: avoid; } }
`.trim();
