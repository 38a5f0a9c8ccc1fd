import {AttributionMark} from '../../ui/statements/AttributionMark';
import {useWords} from '../../ui/words';
import type {RowGroup} from '../rows/group-rows';

interface GroupHeadingProps {
  readonly heading: NonNullable<RowGroup['heading']>;
  readonly count: number;
}

export function GroupHeading({heading, count}: GroupHeadingProps) {
  const {number} = useWords();
  return (
    <h2 class="group-heading">
      {'speaker' in heading ? heading.speaker : <AttributionMark standing={heading.attribution} />}{' '}
      <span class="heading-count">{number(count)}</span>
    </h2>
  );
}
