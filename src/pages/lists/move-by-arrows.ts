/** Where each key leads among so many rows; what else is pressed is the browser's. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** From one row's words to another's, within the element that listens: Tab alone would go through every button between. */
export function moveByArrows(event: KeyboardEvent): void {
  const {currentTarget: list, target, key} = event;
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step === undefined || !(list instanceof Element) || !(target instanceof HTMLButtonElement)) return;
  const rows = [...list.querySelectorAll<HTMLButtonElement>('.row-button:not(:disabled)')];
  // From a row's other buttons the arrows go on as from its words.
  const own = target.closest('li')?.querySelector<HTMLButtonElement>('.row-button') ?? target;
  const at = rows.indexOf(own);
  if (at < 0) return;
  event.preventDefault();
  rows[step(at, rows.length - 1)]?.focus();
}
