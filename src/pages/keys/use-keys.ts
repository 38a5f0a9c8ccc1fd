import {useEffect, useState} from 'preact/hooks';
import {browser} from '../../messaging/browser';
import {keyOrder} from './key-order';

/** A command of the manifest's, and the keys that the reader's browser gives it; empty when it gives none. */
export interface KeyOfCommand {
  readonly name: string;
  readonly description: string;
  readonly shortcut: string;
}

export function useKeys(): readonly KeyOfCommand[] {
  const [keys, setKeys] = useState<readonly KeyOfCommand[]>([]);
  useEffect(() => {
    const place = (command: {readonly name?: string}) => keyOrder.indexOf(command.name ?? '');
    void browser.commands.getAll().then(commands =>
      setKeys(
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
