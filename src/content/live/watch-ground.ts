/** Tells when the page may have turned dark or light: by the reader's system, or by a switch of its own. Ends with the signal. */
export function watchGround(page: readonly Element[], tell: () => void, signal: AbortSignal): void {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', tell, {signal});
  const observer = new MutationObserver(tell);
  for (const element of page)
    observer.observe(element, {attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode']});
  signal.addEventListener('abort', () => observer.disconnect());
}
