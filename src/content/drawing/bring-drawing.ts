import {callBackground} from '../../messaging/call-background';
import {findDrawing} from './drawing';

let coming: Promise<void> | undefined;

/** Resolves when what draws is there; throws `CallFailed` when the browser does not let it come, and tries again when it is called again. */
export function bringDrawing(): Promise<void> {
  if (findDrawing() !== undefined) return Promise.resolve();
  coming ??= callBackground('startDrawing', null)
    .then(() => undefined)
    .finally(() => {
      coming = undefined;
    });
  return coming;
}

/** What a reader does long before the pointer has rested on a mark, or a key has asked for a card. */
const signs = ['pointermove', 'pointerdown', 'keydown'] as const;

/** Has what draws come as soon as the reader moves, once there is something to draw for. */
export function bringDrawingInTime(isWanted: () => boolean, signal: AbortSignal): void {
  const hear = (event: Event) => {
    if (!event.isTrusted || !isWanted()) return;
    for (const sign of signs) removeEventListener(sign, hear, {capture: true});
    // Whoever asks for a card asks again.
    bringDrawing().catch(() => undefined);
  };
  for (const sign of signs) addEventListener(sign, hear, {capture: true, passive: true, signal});
}
