/** Milliseconds: a page may load its frames anew without end, and is waited for then. */
const pauseMs = 1_000;

/** Tells when a frame of the page has loaded something. Ends with the signal. */
export function watchFrames(tell: () => void, signal: AbortSignal): void {
  let pause = 0;
  const tellSoon = ({isTrusted, target}: Event) => {
    if (!isTrusted || !(target instanceof Element) || !/frame$/.test(target.localName)) return;
    clearTimeout(pause);
    pause = window.setTimeout(tell, pauseMs);
  };
  // It does not bubble.
  document.addEventListener('load', tellSoon, {capture: true, signal});
}
