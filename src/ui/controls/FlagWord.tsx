import type {Flag} from '../../core/annotations/annotation';
import {Icon} from '../icons/Icon';
import {useSay} from '../words';
import {flagKeys} from './flag-keys';

/** The reader's verdict, told. */
export function FlagWord({flag}: {readonly flag: Flag}) {
  return (
    <span class="flag-word">
      <Icon name={flag} />
      {useSay()(flagKeys[flag])}
    </span>
  );
}
