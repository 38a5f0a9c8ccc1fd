import type {LocatedAnnotation} from '../../../messaging/contract';
import {Icon} from '../../../ui/icons/Icon';
import {useSay} from '../../../ui/words';

/** What became of kept words; nothing where they stand as they stood. */
export function StateWord({state}: {readonly state: LocatedAnnotation['state']}) {
  const say = useSay();
  if (state === 'unchanged') return null;
  return (
    <span class={`state-word state-${state}`}>
      <Icon name={state} />
      {say(state === 'changed' ? 'stateChanged' : 'stateGone')}
    </span>
  );
}
