import {nearestEdge, withEdge} from '../../../../core/annotations/extent/move-edge';
import type {Edge} from '../../../../core/annotations/extent/word-edges';
import type {Article} from '../../../../core/articles/article';
import type {CardDeeds} from '../card-view';
import {EdgeHandle} from './EdgeHandle';
import type {ExtentView} from './extent-view';

interface EdgeHandlesProps {
  readonly article: Article;
  readonly extent: ExtentView;
  readonly deeds: CardDeeds;
}

/** The two handles on the page: where the words begin, and where they end. */
export function EdgeHandles({article, extent, deeds}: EdgeHandlesProps) {
  const {spans, isLeftward} = extent;
  const move = (edge: Edge, at: number) => deeds.chooseWords(withEdge(spans, edge, at));
  const drag = (edge: Edge, x: number, y: number) => {
    const offset = deeds.findOffset(x, y);
    if (offset !== undefined) move(edge, nearestEdge(article, offset, edge));
  };
  const handle = (edge: Edge, at: number, isFirst: boolean) => {
    const place = extent[edge];
    return place === null ? null : (
      <EdgeHandle
        key={edge}
        edge={edge}
        at={at}
        place={place}
        article={article}
        isLeftward={isLeftward}
        isFirst={isFirst}
        onMove={to => move(edge, to)}
        onDrag={(x, y) => drag(edge, x, y)}
        onEnd={deeds.endChoosing}
      />
    );
  };
  return (
    <>
      {handle('start', spans[0]?.start ?? 0, false)}
      {handle('end', spans.at(-1)?.end ?? 0, true)}
    </>
  );
}
