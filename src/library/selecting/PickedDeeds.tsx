import {useId, useState} from 'preact/hooks';
import type {ManyDeed} from '../../messaging/contract';
import {Button} from '../../ui/controls/Button';
import {FlagPicker} from '../../ui/controls/FlagPicker';
import {useSay} from '../../ui/words';
import {TagForm} from './TagForm';

type Opened = 'tag' | 'flag' | null;

interface PickedDeedsProps {
  readonly knownTags: readonly string[];
  readonly busy: boolean;
  readonly onDeed: (deed: ManyDeed) => void;
  readonly onExport: () => void;
}

/** Tag, judge, take along or remove all that is picked. */
export function PickedDeeds({knownTags, busy, onDeed, onExport}: PickedDeedsProps) {
  const say = useSay();
  const id = useId();
  const [opened, setOpened] = useState<Opened>(null);
  const open = (what: Opened) => setOpened(opened === what ? null : what);
  return (
    <>
      <div class="picked-deeds">
        <Button icon="tag" expanded={opened === 'tag'} disabled={busy} onClick={() => open('tag')}>
          {say('tagsLabel')}
        </Button>
        <Button icon="flag" expanded={opened === 'flag'} disabled={busy} onClick={() => open('flag')}>
          {say('libraryVerdict')}
        </Button>
        <Button icon="download" disabled={busy} onClick={onExport}>
          {say('exportHeading')}
        </Button>
        <Button icon="bin" disabled={busy} onClick={() => onDeed({do: 'delete'})}>
          {say('remove')}
        </Button>
      </div>
      {opened === 'tag' && <TagForm known={knownTags} busy={busy} onDeed={onDeed} />}
      {opened === 'flag' && (
        <div class="picked-flags" id={id}>
          <FlagPicker flag={null} onFlag={flag => onDeed({do: 'flag', flag})} />
          <Button weight="quiet" disabled={busy} onClick={() => onDeed({do: 'flag', flag: null})}>
            {say('libraryNoVerdict')}
          </Button>
        </div>
      )}
    </>
  );
}
