import {Button} from '../../ui/controls/Button';
import {useWords} from '../../ui/words';
import type {Exporting} from './use-export';

/** How far an export is, or how it went. */
export function ExportNews({exporting}: {readonly exporting: Exporting}) {
  const {say, number} = useWords();
  const {state, progress, stop} = exporting;
  return (
    <>
      {state === 'gathering' && (
        <div class="job-line">
          <label>
            {progress ? say('exportGathered', number(progress.done), number(progress.of)) : say('libraryAsking')}
            <progress value={progress?.done} max={progress?.of} />
          </label>
          <Button onClick={stop}>{say('libraryStop')}</Button>
        </div>
      )}
      <p class="take-state" role="status">
        {state === 'downloaded' && say('exportDownloaded')}
        {state === 'copied' && say('exportCopied')}
        {state === 'nothing' && say('exportNothing')}
        {state === 'failed' && say('exportFailed')}
      </p>
    </>
  );
}
