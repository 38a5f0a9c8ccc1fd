import {backgroundReaders, contentReaders} from './arguments/background-readers';
import type {PageToBackground} from './contract';
import type {Handlers} from './wire/calls';
import {handleCalls} from './wire/handle-calls';

/**
 * In the background: answers content scripts, within their rights, and our own pages from now on; what it returns stops
 * it. `attend` is told of every answer that is waited for.
 */
export function handleBackgroundCalls(
  handlers: Handlers<PageToBackground>,
  attend?: (answering: Promise<unknown>) => void,
): () => void {
  return handleCalls(handlers, {
    ...(attend && {attend}),
    recipient: 'background',
    readers: backgroundReaders,
    mayCall: (name, caller) => caller.kind === 'own-page' || Object.hasOwn(contentReaders, name),
  });
}
