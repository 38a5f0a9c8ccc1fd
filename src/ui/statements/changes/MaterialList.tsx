import type {MaterialChange} from '../../../core/anchoring/location';
import {Icon} from '../../icons/Icon';
import {useSay} from '../../words';
import {materialWords} from './material-words';

/** What an edit alters in what is said, in words; nothing where it only says it otherwise. */
export function MaterialList({material}: {readonly material: readonly MaterialChange[]}) {
  const say = useSay();
  if (material.length === 0) return null;
  return (
    <ul class="material-changes">
      {material.map(change => (
        <li key={`${change.kind} ${change.before} ${change.after}`}>
          <Icon name="warning" />
          {materialWords(say, change)}
        </li>
      ))}
    </ul>
  );
}
