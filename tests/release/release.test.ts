import {readFileSync} from 'node:fs';
import {unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {faultsIn} from '../../scripts/release/faults-in';
import {formatThirdParty} from '../../scripts/release/format-third-party';
import {shippedLibraries} from '../../scripts/release/shipped-libraries';
import {zip} from '../../scripts/release/zip';

const bytes = (text: string) => new TextEncoder().encode(text);

/** As little as can be published. */
const extension: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    version: '1.0.0',
    icons: {16: 'icons/16.png'},
    action: {default_popup: 'popup.html'},
  }),
  'icons/16.png': 'a picture',
  'popup.html': '<script type="module" src="/pages/popup.js"></script>',
  'loader.js': '',
  'content.js': '',
  'drawing.js': '',
  'detection.js': '',
};
const filesOf = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, bytes(text)]));

describe('An archive', () => {
  it('is the same bytes, in whatever order its files were found', () => {
    const files = filesOf(extension);
    expect(zip(files)).toEqual(zip(new Map([...files].reverse())));
  });

  it('holds what was put into it', () => {
    const unpacked = unzipSync(zip(filesOf(extension)));
    expect(new TextDecoder().decode(unpacked['popup.html'])).toBe(extension['popup.html']);
    expect(Object.keys(unpacked).sort()).toEqual(Object.keys(extension).sort());
  });
});

describe('What is uploaded', () => {
  it('is without fault when everything that is named is there', () => {
    expect(faultsIn(filesOf(extension), '1.0.0')).toEqual([]);
  });

  it.each([
    ['a page that is named and missing', {'popup.html': undefined}, /popup\.html is named/],
    ['a script that is injected and missing', {'loader.js': undefined}, /loader\.js is named/],
    ['a file of another kind', {'notes.txt': 'hm'}, /notes\.txt is no kind/],
    ['a page that loads a script from elsewhere', {'popup.html': '<script src="//cdn.example/x.js">'}, /elsewhere/],
    ['another version', {'manifest.json': '{"version": "0.9.0"}'}, /version 0\.9\.0/],
    ['no manifest', {'manifest.json': undefined}, /no manifest/],
  ])('is refused for %s', (_what, changes: Readonly<Record<string, string | undefined>>, fault) => {
    const changed = Object.entries({...extension, ...changes}).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, text] as const],
    );
    expect(faultsIn(filesOf(Object.fromEntries(changed)), '1.0.0').join('\n')).toMatch(fault);
  });
});

describe('THIRD_PARTY.md', () => {
  it('names every library that is shipped, with its licence, and no other', async () => {
    expect(readFileSync('THIRD_PARTY.md', 'utf8')).toBe(formatThirdParty(await shippedLibraries()));
  }, 60_000);
});
