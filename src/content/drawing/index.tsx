import {render} from 'preact';
import {WordsProvider} from '../../ui/words';
import {OpenCard} from '../card/open/open-card';
import {Card} from '../card/view/Card';
import styles from '../card/view/card.css?inline';
import {offerDrawing} from './drawing';

offerDrawing({
  styles,
  open: (subject, surroundings) => new OpenCard(subject, surroundings),
  draw: (stage, words, view, deeds) =>
    render(
      <WordsProvider words={words}>
        <Card view={view} deeds={deeds} />
      </WordsProvider>,
      stage,
    ),
  clear: stage => render(null, stage),
});
