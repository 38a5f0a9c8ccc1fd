import {useState} from 'preact/hooks';
import {Button} from '../../ui/controls/Button';
import {IconButton} from '../../ui/controls/IconButton';
import {useSay} from '../../ui/words';
import {ExportPanel} from './ExportPanel';
import type {ExportSubject} from './export-subject';

interface ExportButtonProps {
  readonly subject: ExportSubject;
  /** Where there is little room. */
  readonly small?: boolean;
}

/** Opens the export of something. */
export function ExportButton({subject, small = false}: ExportButtonProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      {small ? (
        <IconButton icon="download" label={say('exportThis')} onClick={() => setOpen(true)} />
      ) : (
        <Button icon="download" onClick={() => setOpen(true)}>
          {say('exportHeading')}
        </Button>
      )}
      {open && <ExportPanel subject={subject} onClose={() => setOpen(false)} />}
    </>
  );
}
