import type {Settings} from '../../messaging/contract';
import {EmptyState} from '../../ui/notices/EmptyState';
import {useSay} from '../../ui/words';

interface NoStatementsProps {
  /** There are some that only may be statements. */
  readonly doubtful: boolean;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** An article without statements has no shape to draw and nothing to choose from. */
export function NoStatements({doubtful, settings, onSettings}: NoStatementsProps) {
  const say = useSay();
  return (
    <EmptyState
      icon="none"
      title={say('noStatementsTitle')}
      hint={say('noStatementsHint')}
      action={
        doubtful && (
          <label class="switch">
            <input
              type="checkbox"
              checked={settings.showDoubtful}
              onChange={event => onSettings({showDoubtful: event.currentTarget.checked})}
            />
            {say('showDoubtful')}
          </label>
        )
      }
    />
  );
}
