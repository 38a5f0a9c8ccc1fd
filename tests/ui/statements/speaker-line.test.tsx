// @vitest-environment jsdom
import {render} from 'preact';
import {expect, it} from 'vitest';
import type {Speaker} from '../../../src/core/speakers/speaker';
import {SpeakerLine} from '../../../src/ui/statements/SpeakerLine';
import {WordsProvider} from '../../../src/ui/words';
import {wordsFrom} from '../../../src/ui/words-from';
import {englishCatalogue} from '../english-catalogue';

const ana: Speaker = {name: 'Ana Ruiz', kind: 'person'};
const council: Speaker = {name: 'The City Council', kind: 'organisation'};

it.each([
  ['a pronoun leads to the name', 'she', ana, 'she meaning Ana Ruiz'],
  ['a name stands alone', 'Ana Ruiz', ana, 'Ana Ruiz'],
  ['a name in other letters stands alone', 'the city council', council, 'the city council'],
  ['words around a name stay as they are', 'Ana Ruiz, the governor,', ana, 'Ana Ruiz, the governor,'],
  ['an unnamed source is told in the article’s words', 'two  officials', null, 'two officials'],
  ['nobody is nobody', '', null, 'Nobody is given'],
])('who says so: %s', (_, source, speaker, shown) => {
  const root = document.createElement('div');
  render(
    <WordsProvider words={wordsFrom(englishCatalogue())}>
      <SpeakerLine source={source} speaker={speaker} />
    </WordsProvider>,
    root,
  );
  expect(root.textContent?.replace(/\s+/g, ' ')).toBe(shown);
});
