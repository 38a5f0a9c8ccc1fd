import type {EdgePlace} from './extent-view';

/**
 * Follows a handle that the reader has taken, until they let go. The place that is told is on the line beside the handle,
 * wherever on it the reader took it. Meanwhile nothing of ours is in the way of what lies under it.
 */
export function dragEdge(taken: PointerEvent, place: EdgePlace, tell: (x: number, y: number) => void): void {
  const handle = taken.currentTarget;
  const stage = handle instanceof HTMLElement ? handle.closest('.surface') : null;
  if (!(handle instanceof HTMLElement) || stage === null || taken.button !== 0) return;
  taken.preventDefault();
  handle.focus({preventScroll: true});
  handle.setPointerCapture(taken.pointerId);
  stage.classList.add('see-through');
  const aside = {x: place.x - taken.clientX, y: (place.top + place.bottom) / 2 - taken.clientY};
  const ending = new AbortController();
  const options = {signal: ending.signal};
  handle.addEventListener('pointermove', ({clientX, clientY}) => tell(clientX + aside.x, clientY + aside.y), options);
  const end = () => {
    stage.classList.remove('see-through');
    ending.abort();
  };
  handle.addEventListener('lostpointercapture', end, options);
}
