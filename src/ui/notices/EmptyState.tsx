import type {ComponentChildren} from 'preact';
import {Icon} from '../icons/Icon';
import type {IconName} from '../icons/icon-paths';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  /** What can be done here. */
  readonly hint: string;
  readonly action?: ComponentChildren;
}

/** Nothing is here, and what to do about it. */
export function EmptyState({icon, title, hint, action}: EmptyStateProps) {
  return (
    <div class="empty-state">
      <Icon name={icon} />
      <p class="empty-title">{title}</p>
      <p>{hint}</p>
      {action}
    </div>
  );
}
