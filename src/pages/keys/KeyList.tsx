import {useSay} from '../../ui/words';
import {useKeys} from './use-keys';

interface KeyListProps {
  /** Names of the commands to show, in this order; without it all of them. */
  readonly only?: readonly string[];
}

/** What each key does, with the keys as they are set in this browser. */
export function KeyList({only}: KeyListProps) {
  const say = useSay();
  const keys = useKeys();
  const shown = only === undefined ? keys : only.flatMap(wanted => keys.filter(({name}) => name === wanted));
  return (
    <dl class="key-list">
      {shown.map(({name, description, shortcut}) => (
        <div key={name}>
          <dt>{description}</dt>
          <dd>{shortcut === '' ? say('keyUnset') : <kbd>{shortcut}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
