import {render} from 'preact';
import {WordsProvider} from '../../ui/words';
import {Card} from '../card/view/Card';
import cardStyles from '../card/view/card.css?inline';
import {Legend} from '../overview/view/Legend';
import overviewStyles from '../overview/view/overview.css?inline';
import {PrintedKey} from '../overview/view/PrintedKey';
import {offerDrawing} from './drawing';

offerDrawing({
  cardStyles,
  overviewStyles,
  drawCard: (stage, words, view, deeds) =>
    render(
      <WordsProvider words={words}>
        <Card view={view} deeds={deeds} />
      </WordsProvider>,
      stage,
    ),
  drawOverview: (stage, words, view, deeds) =>
    render(
      <WordsProvider words={words}>
        {view.isLegendOpen && <Legend view={view} deeds={deeds} />}
        {view.isPrinted && <PrintedKey settings={view.settings} />}
      </WordsProvider>,
      stage,
    ),
  clear: stage => render(null, stage),
});
