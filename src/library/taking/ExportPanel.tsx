import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {exportFormats} from '../../core/exports/index';
import {formatNames} from '../../pages/taking/format-names';
import {Button} from '../../ui/controls/Button';
import {IconButton} from '../../ui/controls/IconButton';
import {SelectField} from '../../ui/controls/SelectField';
import type {MessageKey} from '../../ui/message-key';
import {useWords} from '../../ui/words';
import {type Contents, contents} from './contents';
import {ExportNews} from './ExportNews';
import type {ExportSubject} from './export-subject';
import {type ExportChoice, useExport} from './use-export';

const contentsKeys: Readonly<Record<Contents, MessageKey>> = {
  kept: 'libraryContentsKept',
  statements: 'libraryContentsStatements',
  unattributed: 'libraryContentsUnattributed',
  written: 'libraryContentsWritten',
  found: 'libraryContentsFound',
  'found-unattributed': 'libraryContentsFoundNobody',
};

/** The formats that take notice of grouping. */
const grouped = ['markdown', 'htmlReport'];

interface ExportPanelProps {
  readonly subject: ExportSubject;
  readonly onClose: () => void;
}

/** What is taken along, in which format, and where to. */
export function ExportPanel({subject, onClose}: ExportPanelProps) {
  const {say} = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choice, setChoice] = useState<ExportChoice>({format: 'markdown', contents: 'kept', grouping: 'none'});
  const exporting = useExport(subject);
  useEffect(() => dialog.current?.showModal(), []);
  const choose = (change: Partial<ExportChoice>) => {
    setChoice({...choice, ...change});
    exporting.renew();
  };
  const busy = exporting.state === 'gathering';
  return (
    <dialog ref={dialog} class="export-panel" aria-labelledby={id} onClose={onClose}>
      <div class="export-head">
        <h2 id={id}>{say('libraryExport')}</h2>
        <IconButton icon="close" label={say('cardClose')} onClick={() => dialog.current?.close()} />
      </div>
      <p class="explanation">
        <SubjectWords subject={subject} />
      </p>
      <SelectField
        label={say('libraryContents')}
        value={choice.contents}
        options={contents.map(value => ({value, label: say(contentsKeys[value])}))}
        onValue={chosen => choose({contents: chosen})}
      />
      <SelectField
        label={say('exportLabel')}
        value={choice.format}
        options={formatNames.map(value => ({value, label: say(exportFormats[value].labelKey)}))}
        onValue={format => choose({format})}
      />
      {grouped.includes(choice.format) && (
        <SelectField
          label={say('orderLabel')}
          value={choice.grouping}
          options={[
            {value: 'none', label: say('orderArticle')},
            {value: 'speakers', label: say('orderSpeaker')},
          ]}
          onValue={grouping => choose({grouping})}
        />
      )}
      <div class="export-ways">
        <Button weight="main" icon="download" disabled={busy} onClick={() => exporting.take(choice, 'download')}>
          {say('exportDownload')}
        </Button>
        <Button icon="copy" disabled={busy} onClick={() => exporting.take(choice, 'copy')}>
          {say('exportCopy')}
        </Button>
      </div>
      <ExportNews exporting={exporting} />
    </dialog>
  );
}

function SubjectWords({subject}: {readonly subject: ExportSubject}) {
  const {say, count} = useWords();
  if ('articleId' in subject) return <>{say('libraryExportArticle')}</>;
  if ('wanted' in subject) return <>{say('libraryExportWanted')}</>;
  return <>{count(subject.count, {one: 'libraryPickedOne', other: 'libraryPickedMany'})}</>;
}
