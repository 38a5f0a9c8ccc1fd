import {useEffect, useRef} from 'preact/hooks';
import {stepEdge} from '../../../../core/annotations/extent/move-edge';
import type {Edge} from '../../../../core/annotations/extent/word-edges';
import type {Article} from '../../../../core/articles/article';
import {useSay} from '../../../../ui/words';
import {dragEdge} from './drag-edge';
import type {EdgePlace} from './extent-view';
import {readStep} from './read-step';

interface EdgeHandleProps {
  readonly edge: Edge;
  readonly at: number;
  readonly place: EdgePlace;
  readonly article: Article;
  readonly isLeftward: boolean;
  /** The keys go to it first. */
  readonly isFirst: boolean;
  readonly onMove: (to: number) => void;
  readonly onDrag: (x: number, y: number) => void;
  readonly onEnd: (keeps: boolean) => void;
}

/** Letters that are read out on either side of an edge. */
const heard = 24;

/** One edge of the words, to be dragged or moved by key: a word with an arrow, a sentence with Ctrl, Alt or Shift and an arrow. */
export function EdgeHandle(props: EdgeHandleProps) {
  const {edge, at, place, article, isLeftward, isFirst, onMove, onDrag, onEnd} = props;
  const say = useSay();
  const handle = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFirst) handle.current?.focus({preventScroll: true});
  }, [isFirst]);
  const press = (event: KeyboardEvent) => {
    const step = readStep(event, isLeftward);
    if (event.key !== 'Enter' && event.key !== 'Escape' && step === null) return;
    event.preventDefault();
    if (step === null) onEnd(event.key === 'Enter');
    else onMove(stepEdge(article, at, edge, step.unit, step.direction));
  };
  const words = edge === 'start' ? article.text.slice(at, at + heard) : article.text.slice(Math.max(0, at - heard), at);
  return (
    <div
      ref={handle}
      class={`edge-handle edge-${edge}`}
      role="slider"
      tabIndex={0}
      aria-label={say(edge === 'start' ? 'extentStart' : 'extentEnd')}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={article.text.length}
      aria-valuenow={at}
      aria-valuetext={words.replace(/\s+/g, ' ')}
      style={{left: `${place.x}px`, top: `${place.top}px`, height: `${place.bottom - place.top}px`}}
      onKeyDown={press}
      onPointerDown={event => dragEdge(event, place, onDrag)}
    />
  );
}
