import {describe, expect, test} from 'vitest';
import {blocksFromText} from '../../../../src/core/articles/blocks-from-text';
import {detectStatements} from '../../../../src/core/statements/detect-statements';
import {isDoubtful} from '../../../../src/core/statements/is-doubtful';

async function shownIn(lang: string, text: string) {
  const particulars = {url: 'https://news.example/x', title: '', byline: null, siteName: null, publishedAt: null};
  const {statements} = await detectStatements({...particulars, lang, text, blocks: blocksFromText(text)}, null);
  return statements
    .filter(statement => !isDoubtful(statement))
    .map(({content, speaker, attribution}) => [
      content.map(({start, end}) => text.slice(start, end)).join(' … '),
      speaker?.name ?? attribution,
    ]);
}

describe('in a language that no model reads', () => {
  test.each([
    [
      'a quotation that makes a paragraph stands alone',
      'es',
      '“Nadie nos ha preguntado.”',
      [['“Nadie nos ha preguntado.”', 'none']],
    ],
    [
      'words quoted inside a sentence have a speaker whom we only fail to see',
      'es',
      'Según la alcaldía, el puente “no volverá a abrir nunca más este año”.',
      [],
    ],
    [
      'a conjunction is no source',
      'de',
      'Doch sagte niemand etwas. Doch, „das Boot kommt nie mehr zurück“, hieß es.',
      [],
    ],
    [
      'a name is one',
      'de',
      'Der Hafen ist zu. „Das Boot kommt nicht zurück“, sagte Anke Roth am Abend.',
      [['„Das Boot kommt nicht zurück“', 'Anke Roth']],
    ],
    [
      'a pronoun is one',
      'fr',
      '« Le bateau ne reviendra pas avant le printemps », a-t-elle dit hier.',
      [['« Le bateau ne reviendra pas avant le printemps »', 'unnamed']],
    ],
  ])('%s', async (_, lang, text, expected) => {
    expect(await shownIn(lang, text)).toEqual(expected);
  });
});
