import {describe, expect, test} from 'vitest';
import {fileName} from '../../../src/core/exports/files/file-name';
import {article, context, hostileWords, selected} from './selection';

const named = (title: string): string =>
  fileName([{...selected, article: {...article, title}}], {fileExtension: 'md'}, context.exportedAt);

describe('a file’s name', () => {
  test('begins with the day, so that files sort', () => {
    expect(named('The harbour reopens')).toBe('2026-03-05 The harbour reopens.md');
  });

  test('of several articles is the product’s', () => {
    expect(fileName([selected, selected], {fileExtension: 'csv'}, context.exportedAt)).toBe('2026-03-05 Hearsay.csv');
  });

  test.each([
    ['AC/DC: “who?” <said> so|*', '2026-03-05 AC DC “who ” said so.md'],
    ['../../etc/passwd', '2026-03-05 etc passwd.md'],
    ['...', '2026-03-05 Hearsay.md'],
    ['', '2026-03-05 Hearsay.md'],
    ['CON', '2026-03-05 CON.md'],
    ['lpt1.txt', '2026-03-05 lpt1.txt.md'],
    ['\u202egnp.exe', '2026-03-05 gnp.exe.md'],
    ['👩\u200d🚒 at work', '2026-03-05 👩 🚒 at work.md'],
    ['ends in a dot. ', '2026-03-05 ends in a dot.md'],
  ])('keeps what every file system takes of %j', (title, name) => {
    expect(named(title)).toBe(name);
  });

  test.each([...hostileWords, '注'.repeat(500), '😀'.repeat(500), 'e\u0301'.repeat(500)])('is fit for %j', title => {
    const name = named(title);
    expect(new TextEncoder().encode(name).length).toBeLessThan(200);
    expect(name).toMatch(/^2026-03-05 [^\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+\.md$/u);
  });
});
