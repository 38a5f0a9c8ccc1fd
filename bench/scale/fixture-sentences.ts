import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const folder = 'tests/e2e/articles';

/** The sentences of the fixture articles, as far as they are in paragraphs without markup of their own. */
export function fixtureSentences(): readonly string[] {
  const paragraphs = readdirSync(folder)
    .filter(name => name.endsWith('.html'))
    .sort()
    .flatMap(name => Array.from(readFileSync(join(folder, name), 'utf8').matchAll(/<p>([^<]{40,})<\/p>/g)))
    .map(([, text = '']) => text.replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim());
  return [...new Set(paragraphs.flatMap(text => text.split(/(?<=[.!?]”?) /)))].filter(text => text.length > 30);
}
