/** The record that was asked for is not in the database. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}

/** The disk, or what the browser lets us have of it, is used up. Nothing of the operation was written. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

/** The database was written by a newer version of the extension. It is left as it is. */
export class StorageTooNew extends Error {
  override readonly name = 'StorageTooNew';
}

/** The browser cannot open or read the database. It is left as it is. */
export class StorageBroken extends Error {
  override readonly name = 'StorageBroken';
}

const ours = [NotKept, StorageFull, StorageTooNew, StorageBroken];

/** Whether the database as a whole cannot be used, and will not be by trying again. */
export function isShut(error: unknown): boolean {
  return error instanceof StorageTooNew || error instanceof StorageBroken;
}

/** Says in our words what the browser's storage says in its own; our own errors stay. https://w3c.github.io/IndexedDB/#exceptions */
export function storageErrorOf(error: unknown): unknown {
  if (ours.some(kind => error instanceof kind) || !(error instanceof Error)) return error;
  const cause = {cause: error};
  switch (error.name) {
    case 'QuotaExceededError':
      return new StorageFull('There is no room left; nothing of this was kept.', cause);
    case 'VersionError':
      return new StorageTooNew('What is kept was written by a newer version of the extension.', cause);
    case 'UnknownError':
    case 'NotReadableError':
    case 'DataError':
    case 'NotFoundError':
    case 'InvalidStateError':
      return new StorageBroken(`What is kept cannot be opened: ${error.message}`, cause);
    default:
      return error;
  }
}
