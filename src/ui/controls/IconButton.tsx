import {Icon} from '../icons/Icon';
import type {IconName} from '../icons/icon-paths';

interface IconButtonProps {
  readonly icon: IconName;
  /** Shown on pointing, and read out. */
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
}

export function IconButton({icon, label, onClick, pressed, expanded, disabled = false}: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
