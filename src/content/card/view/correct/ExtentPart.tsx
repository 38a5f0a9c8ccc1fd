import {stepEdge, withEdge} from '../../../../core/annotations/extent/move-edge';
import {wordsOf} from '../../../../core/articles/span';
import {Button} from '../../../../ui/controls/Button';
import {Quote} from '../../../../ui/statements/Quote';
import {useSay} from '../../../../ui/words';
import type {CardDeeds, CardView} from '../card-view';
import type {ExtentView} from './extent-view';

interface ExtentPartProps {
  readonly view: CardView;
  readonly extent: ExtentView;
  readonly deeds: CardDeeds;
}

/** Letters of the words that are shown: the page shows all of them. */
const shownWords = 160;

/** The words as they are being chosen, and the way to keep them or not. */
export function ExtentPart({view: {article}, extent: {spans}, deeds}: ExtentPartProps) {
  const say = useSay();
  const widen = () => {
    const start = stepEdge(article, (spans[0]?.start ?? 0) + 1, 'start', 'sentence', 'back');
    const end = stepEdge(article, (spans.at(-1)?.end ?? 0) - 1, 'end', 'sentence', 'on');
    deeds.chooseWords(withEdge(withEdge(spans, 'start', start), 'end', end));
  };
  return (
    <section class="card-body card-extent" aria-label={say('correctWords')}>
      <p>{say('extentHint')}</p>
      <p>
        <Quote parts={spans.map(span => wordsOf(article.text, span))} atMost={shownWords} />
      </p>
      <div class="card-foot">
        <Button weight="main" icon="check" onClick={() => deeds.endChoosing(true)}>
          {say('extentKeep')}
        </Button>
        <Button onClick={widen}>{say('extentSentence')}</Button>
        <Button weight="quiet" onClick={() => deeds.endChoosing(false)}>
          {say('cancel')}
        </Button>
      </div>
    </section>
  );
}
