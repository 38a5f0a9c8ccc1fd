import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The least that marking words can take of a page: one question to the background, one look, one marked range, one answer
 * to the popup. It knows where the article is without looking.
 */
const content = `(() => {
  const marked = chrome.runtime.sendMessage({to: 'background', call: 'readSettings', argument: null}).then(() => {
    const text = document.createTreeWalker(document.querySelector('p') ?? document.documentElement, NodeFilter.SHOW_TEXT).nextNode();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root::highlight(hearsay-bare) { background-color: #cde; text-decoration: underline; }');
    document.adoptedStyleSheets.push(sheet);
    const range = {startContainer: text, startOffset: 0, endContainer: text, endOffset: text.data.length};
    CSS.highlights.set('hearsay-bare', new Highlight(new StaticRange(range)));
  });
  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    if (message.call !== 'describePage') return;
    const value = {state: 'failed', error: {name: 'Bare', message: 'It reads nothing.'}};
    marked.finally(() => answer({ok: true, value}));
    return true;
  });
})();
`;

/** Puts a content script that does the least in the place of ours, in a copy of the extension. */
export function makeBare(folder: string): void {
  writeFileSync(join(folder, 'content.js'), content);
  writeFileSync(join(folder, 'drawing.js'), '');
}
