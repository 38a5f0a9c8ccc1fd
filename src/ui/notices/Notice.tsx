import type {ComponentChildren} from 'preact';
import {Icon} from '../icons/Icon';
import type {IconName} from '../icons/icon-paths';

interface NoticeProps {
  readonly icon: IconName;
  readonly children: ComponentChildren;
  /** What the reader can do about it. */
  readonly action?: ComponentChildren;
}

/** A line that the reader should know of, and can read on without. */
export function Notice({icon, children, action}: NoticeProps) {
  return (
    <div class="notice">
      <Icon name={icon} />
      <p>{children}</p>
      {action}
    </div>
  );
}
