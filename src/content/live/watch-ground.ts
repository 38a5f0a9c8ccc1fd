/** Milliseconds: pages fade from one to the other, and some change their classes all the time. */
const pauseMs = 400;

/** Tells when the page may have turned dark or light: by the reader's system, or by a switch of its own. Ends with the signal. */
export function watchGround(page: readonly Element[], tell: () => void, signal: AbortSignal): void {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  let pause = 0;
  const tellSoon = () => {
    if (pause !== 0) return;
    pause = window.setTimeout(() => {
      pause = 0;
      tell();
    }, pauseMs);
  };
  scheme.addEventListener('change', tellSoon, {signal});
  const observer = new MutationObserver(tellSoon);
  for (const element of page)
    observer.observe(element, {attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode']});
  signal.addEventListener('abort', () => {
    clearTimeout(pause);
    observer.disconnect();
  });
}
