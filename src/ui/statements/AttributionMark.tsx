import type {Standing} from '../../core/marking/standing';
import {Icon} from '../icons/Icon';
import {useSay} from '../words';
import {attributionKeys} from './attribution-keys';

interface AttributionMarkProps {
  readonly standing: Standing;
  /** Only the icon is seen; the words are read out and shown on pointing. */
  readonly compact?: boolean;
}

/** Who stands behind a statement, by icon, word and colour. */
export function AttributionMark({standing, compact = false}: AttributionMarkProps) {
  const label = useSay()(attributionKeys[standing]);
  return (
    <span class={`attribution-mark ink-${standing}`} title={compact ? label : undefined}>
      <Icon name={standing} />
      <span class={compact ? 'read-out' : undefined}>{label}</span>
    </span>
  );
}
