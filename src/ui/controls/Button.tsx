import type {ComponentChildren} from 'preact';
import {Icon} from '../icons/Icon';
import type {IconName} from '../icons/icon-paths';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly icon?: IconName;
  /** `main`: the one thing to do here. `quiet`: without an edge, for rows and toolbars. */
  readonly weight?: 'main' | 'plain' | 'quiet';
  readonly disabled?: boolean;
  /** A button that stays down. */
  readonly pressed?: boolean;
  /** A button that shows and hides something. */
  readonly expanded?: boolean;
}

export function Button({children, onClick, icon, weight = 'plain', disabled = false, pressed, expanded}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${weight}`}
      onClick={onClick}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
