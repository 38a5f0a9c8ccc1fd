/**
 * Chromium hangs its API for extensions on what a page calls `chrome`: on a form, whose fields hide it, or nowhere, where
 * that is a frame. Newer ones have it as `browser` besides. Imported before the wrapper, which asks for `chrome`, and
 * throws where it has no id; Firefox's and that of our own pages stay as they are.
 */
const hung: unknown = Reflect.get(globalThis, 'chrome');

export const isApiHeard = isApi(hung) || uncover(Reflect.get(globalThis, 'browser'));

function uncover(other: unknown): boolean {
  if (hung === undefined) return false;
  const isHeard = isApi(other);
  // Of this world alone: the page sees its own.
  Object.defineProperty(globalThis, 'chrome', {
    value: isHeard ? other : {runtime: {id: 'unheard'}},
    configurable: true,
  });
  return isHeard;
}

function isApi(found: unknown): found is {readonly runtime: {readonly sendMessage: unknown}} {
  const runtime: unknown = typeof found === 'object' && found !== null && 'runtime' in found ? found.runtime : null;
  return (
    typeof runtime === 'object' &&
    runtime !== null &&
    'sendMessage' in runtime &&
    typeof runtime.sendMessage === 'function'
  );
}
