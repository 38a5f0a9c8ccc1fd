import {useRef} from 'preact/hooks';
import {BackupReminder} from '../pages/safety/BackupReminder';
import {useFocus} from './address/use-focus';
import {HereProvider} from './address/use-here';
import {usePlace} from './address/use-place';
import {AnnotationsView} from './annotations/AnnotationsView';
import {ArticlesView} from './articles/ArticlesView';
import {BinView} from './bin/BinView';
import {ImportsView} from './importing/ImportsView';
import {LibraryHead} from './LibraryHead';
import {ReadingView} from './reading/ReadingView';
import {SpeakersView} from './speakers/SpeakersView';
import {UndoNotice} from './undoing/UndoNotice';
import {useUndo} from './undoing/use-undo';

/** Everything that is kept: found again, read again, sorted out and taken along. */
export function Library() {
  const here = usePlace();
  const [{view, article, annotation}] = here;
  const undoing = useUndo();
  const main = useRef<HTMLElement>(null);
  useFocus(main, here[0]);
  return (
    <HereProvider here={here}>
      <LibraryHead />
      <main ref={main} class="library-main">
        <BackupReminder />
        {article !== null ? (
          <ReadingView key={article} articleId={article} annotationId={annotation} undoing={undoing} />
        ) : (
          <>
            {view === 'articles' && <ArticlesView />}
            {view === 'annotations' && <AnnotationsView undoing={undoing} />}
            {view === 'speakers' && <SpeakersView />}
            {view === 'bin' && <BinView undoing={undoing} />}
            {view === 'imports' && <ImportsView undoing={undoing} />}
          </>
        )}
      </main>
      <UndoNotice undoing={undoing} />
    </HereProvider>
  );
}
