import {Button} from '../../ui/controls/Button';
import {useWords} from '../../ui/words';
import type {JobWatch} from './use-job';

/** How far long work is, and the way to stop it. */
export function JobLine({job, label}: {readonly job: Omit<JobWatch, 'run'>; readonly label: string}) {
  const {say, share} = useWords();
  if (!job.running) return null;
  const {progress} = job;
  return (
    <div class="job-line">
      <label>
        {label}
        <progress value={progress?.done} max={progress?.of} />
      </label>
      {progress && <span>{share(progress.done / progress.of)}</span>}
      <Button onClick={job.stop}>{say('libraryStop')}</Button>
    </div>
  );
}
