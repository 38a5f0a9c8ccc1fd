import type {ImportCounts} from '../../../core/imports/kept-import';
import type {MessageKey} from '../../../ui/message-key';
import {useWords} from '../../../ui/words';

interface CountListProps {
  readonly counts: ImportCounts;
  /** Entries of the file that cannot come in. */
  readonly unusable: number;
}

/** How the annotations of a file stand to what is kept; what there is none of is left out, but for the new ones. */
export function CountList({counts, unusable}: CountListProps) {
  const {say, number} = useWords();
  const told: readonly (readonly [MessageKey, number])[] = [
    ['importAdded', counts.added],
    ['importNewer', counts.newer],
    ['importSame', counts.same],
    ['importOlder', counts.older],
    ['importUnusable', unusable],
  ];
  return (
    <dl class="import-counts">
      {told
        .filter(([key, count]) => count > 0 || key === 'importAdded')
        .map(([key, count]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
    </dl>
  );
}
