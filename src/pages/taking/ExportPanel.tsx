import {useEffect, useId, useRef} from 'preact/hooks';
import {isNarrowed} from '../../core/library/count-filters';
import {IconButton} from '../../ui/controls/IconButton';
import {useWords} from '../../ui/words';
import {ExportForm} from './ExportForm';
import type {ExportSubject} from './export-subject';

interface ExportPanelProps {
  readonly subject: ExportSubject;
  readonly onClose: () => void;
}

/** The export of something, over the page. */
export function ExportPanel({subject, onClose}: ExportPanelProps) {
  const {say} = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="export-panel" aria-labelledby={id} onClose={onClose}>
      <div class="export-head">
        <h2 id={id}>{say('exportHeading')}</h2>
        <IconButton icon="close" label={say('cardClose')} onClick={() => dialog.current?.close()} />
      </div>
      <p class="explanation">
        <SubjectWords subject={subject} />
      </p>
      <ExportForm subject={subject} />
    </dialog>
  );
}

function SubjectWords({subject}: {readonly subject: ExportSubject}) {
  const {say, count} = useWords();
  if ('articleId' in subject || 'page' in subject) return <>{say('exportOfArticle')}</>;
  if ('wanted' in subject) return <>{say(isNarrowed(subject.wanted) ? 'exportOfWanted' : 'exportOfAll')}</>;
  return <>{count(subject.count, {one: 'libraryPickedOne', other: 'libraryPickedMany'})}</>;
}
