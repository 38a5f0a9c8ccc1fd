import {Button} from '../../../ui/controls/Button';
import {useWords} from '../../../ui/words';
import {type GatherFile, useBackup} from './use-backup';

interface TakeFileProps {
  readonly label: string;
  readonly gather: GatherFile;
  /** How many annotations there are to come; `null`: nobody knows. */
  readonly of: number | null;
  readonly weight?: 'main' | 'plain';
}

/** The way to take a file along, how far it is, and what became of it. */
export function TakeFile({label, gather, of, weight = 'plain'}: TakeFileProps) {
  const {say, count, number} = useWords();
  const {progress, take, stop} = useBackup(gather);
  return (
    <div class="take-backup">
      {progress.state === 'gathering' ? (
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
