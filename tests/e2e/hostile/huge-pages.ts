import {article, type HostilePage} from './hostile-page';

/** Pages of more than anybody reads: the article has to be marked all the same, or be told not to be one. */
export const hugePages: readonly (HostilePage & {readonly finds: 'article' | 'nothing' | 'either'})[] = [
  {does: 'has 200,000 nodes', finds: 'article', body: `${article}<div>${'<i>x</i>'.repeat(100_000)}</div>`},
  {
    does: 'is nested 5,000 deep around its article',
    finds: 'either',
    // The parser stops at 512 levels; scripts do not. Boxes so deep would end the browser's own layout.
    body: `${article}<script>
      let inner = document.querySelector('article');
      for (let depth = 0; depth < 5000; depth += 1) {
        const around = document.createElement('div');
        around.style.display = 'contents';
        inner.replaceWith(around);
        around.append(inner);
        inner = around;
      }
    </script>`,
  },
  {
    does: 'has a text of 20 MB beside its article',
    finds: 'article',
    body: `${article}<aside><script>document.currentScript.after('All work and no play. '.repeat(950_000));</script></aside>`,
  },
  {
    does: 'has a paragraph of 20 MB',
    finds: 'either',
    body: `<p><script>document.currentScript.after('All work and “no play”, she said. '.repeat(600_000));</script></p>`,
  },
  {
    does: 'has 10,000 quotations in one paragraph',
    finds: 'article',
    body: `${article}<p>${Array.from({length: 10_000}, (_, n) => `“We saw ship ${n},” said Vik.`).join(' ')}</p>`,
  },
  {
    does: 'opens quotations without end and closes none',
    finds: 'article',
    body: `${article}<p>${'“We ‘saw the "ship '.repeat(10_000)}</p>`,
  },
  {
    does: 'opens elements without end and closes none',
    finds: 'article',
    body: `${article}${'<div><b><blockquote><q>'.repeat(2_000)}`,
  },
];
