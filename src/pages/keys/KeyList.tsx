import {useSay} from '../../ui/words';
import {useKeys} from './use-keys';

/** What each key does, with the keys as they are set in this browser. */
export function KeyList() {
  const say = useSay();
  return (
    <dl class="key-list">
      {useKeys().map(({name, description, shortcut}) => (
        <div key={name}>
          <dt>{description}</dt>
          <dd>{shortcut === '' ? say('keyUnset') : <kbd>{shortcut}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
