import {useEffect, useState} from 'preact/hooks';
import {browser} from '../../messaging/browser';

/** A command of the manifest's, and the keys that the reader's browser gives it; empty when it gives none. */
export interface KeyOfCommand {
  readonly name: string;
  readonly description: string;
  readonly shortcut: string;
}

export function useKeys(): readonly KeyOfCommand[] {
  const [keys, setKeys] = useState<readonly KeyOfCommand[]>([]);
  useEffect(() => {
    const order = Object.keys(browser.runtime.getManifest().commands ?? {});
    const place = (command: {readonly name?: string}) => order.indexOf(command.name ?? '');
    void browser.commands.getAll().then(commands =>
      setKeys(
        // Browsers list them by name; the manifest has them in the order in which a reader wants them.
        [...commands]
          .sort((a, b) => place(a) - place(b))
          .flatMap(({name, description = '', shortcut = ''}) =>
            // The browser's own command opens the popup; it has no description of ours.
            name === undefined || description === '' ? [] : [{name, description, shortcut}],
          ),
      ),
    );
  }, []);
  return keys;
}
