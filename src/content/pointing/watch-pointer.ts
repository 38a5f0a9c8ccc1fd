/** Milliseconds that the pointer must rest on a mark before it means the mark. */
const restMs = 350;
/** Milliseconds after scrolling in which the page moves under a pointer that rests. */
const scrollMs = 250;

export interface PointerListener {
  /** The pointer is somewhere else, in the window's pixels; at most once a frame. Not while a button is down. */
  moved(x: number, y: number): void;
  /** It stays where it is, and the page as well. */
  rested(x: number, y: number): void;
  /** The reader clicked on nothing that a click does something to. */
  clicked(x: number, y: number): void;
  /** A button went down anywhere. */
  pressed(target: EventTarget | null): void;
  left(): void;
}

/** Elements that a click belongs to. */
const clickable =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [contenteditable], [onclick]';

/** Follows the pointer as the reader moves it, never as a script of the page does. Ends with the signal. */
export function watchPointer(
  listener: PointerListener,
  signal: AbortSignal,
  /** What happens there is none of the page's words. */
  isOwn: (target: EventTarget | null) => boolean,
): void {
  let frame = 0;
  let rest = 0;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
    frame = 0;
  };
  signal.addEventListener('abort', stop);
  // On the window: some pages stop events at their document, so that nobody copies from them.
  const listen = <Name extends keyof WindowEventMap>(name: Name, hear: (event: WindowEventMap[Name]) => void) =>
    addEventListener(name, event => event.isTrusted && hear(event), {capture: true, passive: true, signal});

  listen('pointermove', event => {
    if (event.pointerType === 'touch') return;
    clearTimeout(rest);
    cancelAnimationFrame(frame);
    if (isOwn(event.target)) return;
    if (event.buttons !== 0) return;
    const {clientX: x, clientY: y} = event;
    frame = requestAnimationFrame(() => listener.moved(x, y));
    rest = window.setTimeout(() => {
      if (performance.now() - scrolledAt > scrollMs) listener.rested(x, y);
    }, restMs);
  });
  listen('pointerdown', event => {
    stop();
    listener.pressed(event.target);
  });
  listen('click', event => {
    if (isOwn(event.target) || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (event.composedPath().some(each => each instanceof Element && Element.prototype.matches.call(each, clickable)))
      return;
    if (document.getSelection()?.isCollapsed === false) return;
    listener.clicked(event.clientX, event.clientY);
  });
  listen('scroll', () => {
    scrolledAt = performance.now();
    stop();
  });
  listen('pointerout', event => {
    if (event.relatedTarget !== null) return;
    stop();
    listener.left();
  });
}
