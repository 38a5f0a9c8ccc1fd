import {isApiHeard} from '../messaging/wire/uncover-api';
import {elementsOf} from './dom/unclobbered';
import {Resident} from './resident';

/** Where a script of ours that runs on the page already is found. No name of a page's element can stand in for a symbol. */
const place = Symbol.for('hearsay.resident');
/** Heard by scripts of an earlier version, which the browser keeps in a world of their own. */
const takeOver = 'hearsay:take-over';

/**
 * Starts Hearsay on this page. Where it runs already it reads the page again; one that outlived its extension makes room.
 * `false`: by what it calls its frames and forms, the page keeps the browser's API from every extension.
 */
export function takePlace(): boolean {
  if (!isApiHeard) return false;
  const there: unknown = Reflect.get(globalThis, place);
  if (isResident(there) && there.isAlive) {
    void there.read();
    return true;
  }
  if (isResident(there)) there.retire();
  document.dispatchEvent(new CustomEvent(takeOver));
  // Firefox has ended an earlier version's scripts with it, and nobody takes away what they drew.
  for (const drawn of elementsOf(document, ':root > hearsay-card, :root > hearsay-overview')) drawn.remove();
  start();
  return true;
}

function start(): void {
  const resident: Resident = new Resident(() => {
    resident.retire();
    start();
  });
  Reflect.set(globalThis, place, resident);
  // A page can send this event as well, and makes nobody go who is alive.
  document.addEventListener(takeOver, () => !resident.isAlive && resident.retire());
  resident.begin();
}

/** It may be one of another build of the same script. */
function isResident(value: unknown): value is Pick<Resident, 'isAlive' | 'read' | 'retire'> {
  return typeof value === 'object' && value !== null && 'isAlive' in value && 'read' in value && 'retire' in value;
}
