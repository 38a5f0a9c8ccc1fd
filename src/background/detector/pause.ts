import type {Pause} from '../../core/statements/attribution-model';

/** How long work may hold the thread before others have it, in milliseconds: no other call is kept waiting longer. */
const slice = 12;

/** Resolves in a task of its own, after the messages that are waiting. Timers would add milliseconds to every slice. */
function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Made anew for each piece of long work, which may await it as often as it likes: it rests only when a slice is over. Throws when the signal was given. */
export function pauseFor(signal?: AbortSignal): Pause {
  let restedAt = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - restedAt < slice) return;
    await nextTask();
    restedAt = performance.now();
    signal?.throwIfAborted();
  };
}
