import {describe, expect, it} from 'vitest';
import {linkToWords} from '../../../src/core/exports/links/link-to-words';
import {formatQuotation} from '../../../src/core/exports/quotation/format-quotation';
import {quotableWords} from '../../../src/core/exports/quotation/quotable-words';

const text = 'Rents fell she said.\n\nRents fell in May.';
const link = linkToWords({url: 'https://news.example/rents?a=1&b=2#top', text}, {start: 0, end: 10});

describe('A quotation that is copied', () => {
  const quotation = {
    words: ['Rents fell,', 'and <prices>\nrose'],
    speaker: 'Ann & Lee',
    title: 'What “rents” do',
    particulars: ['The Example', 'March 2, 2026'],
    link,
  };

  it('says who said it and where, and leads back to the words', () => {
    expect(formatQuotation(quotation).text).toBe(
      [
        '“Rents fell, … and <prices> rose”',
        '— Ann & Lee, What “rents” do, The Example, March 2, 2026',
        'https://news.example/rents?a=1&b=2#:~:text=Rents%20fell,-she',
      ].join('\n'),
    );
  });

  it('holds no markup of the page’s where texts can hold links', () => {
    expect(formatQuotation(quotation).html).toBe(
      '<blockquote>“Rents fell, … and &lt;prices&gt; rose”</blockquote><p>— Ann &amp; Lee, ' +
        '<a href="https://news.example/rents?a=1&amp;b=2#:~:text=Rents%20fell,-she">What “rents” do</a>, ' +
        'The Example, March 2, 2026</p>',
    );
  });

  it('leads nowhere from where no link may lead', () => {
    const {text: words, html} = formatQuotation({...quotation, speaker: '', link: undefined});
    expect(words.split('\n')).toHaveLength(2);
    expect(html).not.toContain('<a');
  });
});

describe('Words between quotation marks', () => {
  it.each([
    [['“I have seen every page,”', '“and there is no warning.”'], 'I have seen every page, … and there is no warning.'],
    [['the detour “a nuisance, not a crisis”'], 'the detour ‘a nuisance, not a crisis’'],
    [['“A nuisance” and “no crisis”'], '‘A nuisance’ and ‘no crisis’'],
    [['‘We haven’t seen it,’'], 'We haven’t seen it,'],
    [['"He said \'no\'"'], "He said 'no'"],
    [['“It goes on', '“in the next paragraph.”'], 'It goes on … in the next paragraph.'],
    [['„Nein“', '« Non »'], 'Nein … Non'],
  ])('%j stand there as they would be printed', (parts, printed) => {
    expect(quotableWords(parts)).toBe(printed);
  });
});
