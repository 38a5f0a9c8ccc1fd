import {Button} from '../../../../ui/controls/Button';
import {Quote} from '../../../../ui/statements/Quote';
import {useSay} from '../../../../ui/words';
import type {CardDeeds, CardView} from '../card-view';

/** Letters of words that are gone: enough to know them by. */
const shownWords = 90;
/** The card stays small; the side panel has the rest. */
const mostShown = 4;

/** Selected words: a highlight of the reader's own, or where words belong that were not found again. */
export function ChosenPart({view, deeds}: {readonly view: CardView; readonly deeds: CardDeeds}) {
  const say = useSay();
  if (view.gone.length === 0) return null;
  return (
    <section class="card-gone">
      <p>{say('cardFindAgain')}</p>
      <ul>
        {view.gone.slice(0, mostShown).map(gone => (
          <li key={gone.annotation.id}>
            <Button icon="place" onClick={() => deeds.findAgain(gone)}>
              <Quote parts={gone.annotation.selectors.map(selectors => selectors.quote.exact)} atMost={shownWords} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
