import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findArticle} from '../../scripts/demo/article-source';

function savedPage(html: string, manifest?: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-demo-'));
  const path = join(folder, 'my page.html');
  writeFileSync(path, html);
  if (manifest) writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return path;
}

describe('The article of the demo', () => {
  it('is the bundled one when none is given', async () => {
    expect(await findArticle(undefined)).toMatchObject({
      kind: 'file',
      address: expect.stringMatching(/^https:\/\/courier\.example\//),
    });
  });

  it.each([
    [
      'the address that a list beside it gives',
      '<link rel="canonical" href="https://a.example/1">',
      'https://listed.example/x',
    ],
  ])('is shown under %s', async (_words, html, address) => {
    const path = savedPage(html, {pages: [{file: 'my page.html', url: address}]});
    expect(await findArticle(path)).toMatchObject({address});
  });

  it.each([
    ['its canonical address', '<link href="https://a.example/1" rel="canonical">', 'https://a.example/1'],
    ['its address for sharing', "<meta property='og:url' content='https://a.example/2'>", 'https://a.example/2'],
    ['an address of its own, when it claims none', '<p>Words.</p>', 'https://article.example/my%20page.html'],
    [
      'an address of its own, when it claims one that is none',
      '<link rel=canonical href=/1>',
      'https://article.example/my%20page.html',
    ],
  ])('is shown under %s', async (_words, html, address) => {
    expect(await findArticle(savedPage(html))).toMatchObject({address});
  });

  it('may be on the web', async () => {
    expect(await findArticle('https://a.example/1')).toMatchObject({kind: 'web', address: 'https://a.example/1'});
  });

  it.each(['no-such-file.html', 'src'])('is missed in one sentence when %s is no file', async source => {
    await expect(findArticle(source)).rejects.toThrow(`There is no such file: ${source}`);
  });
});
