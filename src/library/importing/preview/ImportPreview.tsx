import {importFormats} from '../../../core/imports/index';
import {Button} from '../../../ui/controls/Button';
import {failureKey} from '../../../ui/notices/failure-key';
import {Notice} from '../../../ui/notices/Notice';
import {useWords} from '../../../ui/words';
import type {ImportPreview as Preview} from '../reading/stage-file';
import {StepPanel} from '../StepPanel';
import {CountList} from './CountList';
import {UnusableList} from './UnusableList';

interface ImportPreviewProps {
  readonly file: File;
  readonly preview: Preview;
  /** Why it did not come in when the reader asked for it. */
  readonly trouble: unknown;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** What an import would do, before it does it. */
export function ImportPreview({file, preview, trouble, onImport, onCancel}: ImportPreviewProps) {
  const {say, day} = useWords();
  const {counts, unusable, format} = preview;
  const coming = counts.added + counts.newer;
  const isStopped = trouble instanceof Error && trouble.name === 'JobStopped';
  return (
    <StepPanel title={file.name}>
      <p class="explanation">
        {say('importFormatAndDay', say(importFormats[format].labelKey), day(new Date(file.lastModified).toISOString()))}
      </p>
      <CountList counts={counts} unusable={unusable.count} />
      {unusable.count > 0 && <UnusableList unusable={unusable} />}
      {coming === 0 && <p>{say(counts.same + counts.older > 0 ? 'importNothingNew' : 'importNothingComes')}</p>}
      {trouble !== null && (
        <div role="alert">
          <Notice icon="warning">{say(isStopped ? 'libraryStopped' : failureKey(trouble))}</Notice>
        </div>
      )}
      <div class="import-deeds">
        {coming > 0 && (
          <Button weight="main" onClick={onImport}>
            {say('importBringIn')}
          </Button>
        )}
        <Button onClick={onCancel}>{say('libraryCancel')}</Button>
      </div>
    </StepPanel>
  );
}
