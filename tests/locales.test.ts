import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import messages from '../_locales/en/messages.json';
import {allPaths} from './house/source-files';

const catalogue: Readonly<Record<string, {readonly message: string}>> = messages;

describe('The message catalogue', () => {
  const sources = [...allPaths('src').filter(path => /\.(tsx?|html)$/.test(path)), 'manifest.json']
    .map(path => readFileSync(path, 'utf8'))
    .join('\n');

  it('holds no message that nothing shows', () => {
    const used = new Set(
      Array.from(sources.matchAll(/['"`]([a-z]\w+)['"`]|__MSG_(\w+)__/g), match => match[1] ?? match[2]),
    );
    expect(Object.keys(catalogue).filter(key => !used.has(key))).toEqual([]);
  });

  it('holds every message that the manifest and the pages name', () => {
    const named = Array.from(sources.matchAll(/__MSG_(\w+)__/g), ([, key]) => key ?? '');
    expect(named.filter(key => !Object.hasOwn(catalogue, key))).toEqual([]);
  });

  it('has words for each of them, in camelCase, without gaps in the numbering of what is put in', () => {
    const wrong = Object.entries(catalogue).filter(([key, {message}]) => {
      const places = new Set(Array.from(message.matchAll(/\$(\d)/g), ([, place]) => Number(place)));
      return (
        message.trim() === '' || !/^[a-z][A-Za-z0-9]*$/.test(key) || [...places].some(place => place > places.size)
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(readdirSync('_locales').filter(locale => locale !== 'en'))('is complete in %s', locale => {
    const other: Record<string, unknown> = JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'));
    expect(Object.keys(other).sort()).toEqual(Object.keys(catalogue).sort());
  });
});
