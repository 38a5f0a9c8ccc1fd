/**
 * Asks the browser not to throw away what is kept when the disk is nearly full; gives whether it has promised. Only pages
 * may ask, the background may not. With `unlimitedStorage` no browser asks the reader.
 */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}
