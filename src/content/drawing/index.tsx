import {render} from 'preact';
import {WordsProvider} from '../../ui/words';
import {Card} from '../card/view/Card';
import cardStyles from '../card/view/card.css?inline';
import {offerDrawing} from './drawing';

offerDrawing({
  cardStyles,
  drawCard: (stage, words, view, deeds) =>
    render(
      <WordsProvider words={words}>
        <Card view={view} deeds={deeds} />
      </WordsProvider>,
      stage,
    ),
  clear: stage => render(null, stage),
});
