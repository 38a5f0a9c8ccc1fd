import {Button} from '../../ui/controls/Button';
import {useWords} from '../../ui/words';
import {useBackup} from './use-backup';

interface TakeBackupProps {
  readonly label: string;
  /** How many annotations there are to come; `null`: nobody knows. */
  readonly of: number | null;
  /** A database that was set aside; `null`: what is kept. */
  readonly setAside?: string | null;
  readonly weight?: 'main' | 'plain';
}

/** The way to take everything along as one file, and how far it is. */
export function TakeBackup({label, of, setAside = null, weight = 'plain'}: TakeBackupProps) {
  const {say, count, number} = useWords();
  const {progress, take, stop} = useBackup(setAside);
  const isGathering = progress.state === 'gathering';
  return (
    <div class="take-backup">
      {isGathering ? (
        <>
          <progress aria-label={label} {...(of !== null && of > 0 && {value: progress.annotations, max: of})} />
          <span>{say('backupGathered', number(progress.annotations))}</span>
          <Button onClick={stop}>{say('backupStop')}</Button>
        </>
      ) : (
        <Button icon="download" weight={weight} onClick={take}>
          {label}
        </Button>
      )}
      <p class="take-state" role="status">
        {progress.state === 'taken' && count(progress.annotations, {one: 'backupTakenOne', other: 'backupTakenMany'})}
        {progress.state === 'failed' && say('exportFailed')}
      </p>
    </div>
  );
}
