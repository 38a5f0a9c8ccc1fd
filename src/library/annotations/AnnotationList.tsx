import {useState} from 'preact/hooks';
import type {Annotation, AnnotationId} from '../../core/annotations/annotation';
import type {AnnotationRow, CountedName, Found} from '../../core/library/found';
import {callBackground} from '../../messaging/call-background';
import type {ManyDeed} from '../../messaging/contract';
import {useKeeping} from '../../pages/kept/use-keeping';
import {useSay} from '../../ui/words';
import {useHere} from '../address/use-here';
import {writePlace} from '../address/write-place';
import {JobLine} from '../asking/JobLine';
import {PickBox} from '../selecting/PickBox';
import {PickedBar} from '../selecting/PickedBar';
import {PickedDeeds} from '../selecting/PickedDeeds';
import {countPicked, isPicked} from '../selecting/picked';
import {useMany} from '../selecting/use-many';
import {usePicked} from '../selecting/use-picked';
import {ExportPanel} from '../taking/ExportPanel';
import type {Undoing} from '../undoing/use-undo';
import {AnnotationEntry} from './AnnotationEntry';

interface AnnotationListProps {
  readonly found: Found<AnnotationRow>;
  readonly knownTags: readonly CountedName[];
  readonly undoing: Undoing;
}

/** One page of annotations, each of which can be picked for what is done to many. */
export function AnnotationList({found, knownTags, undoing}: AnnotationListProps) {
  const say = useSay();
  const [here] = useHere();
  const keeping = useKeeping();
  const many = useMany(undoing);
  const [exporting, setExporting] = useState(false);
  const {picked, toggle, pickRows, pickAll, clear} = usePicked<AnnotationId>(
    writePlace({...here, page: 1, order: null}),
  );
  const rows = found.rows.map(({annotation}) => annotation.id);
  const tags = knownTags.map(({name}) => name);
  const pickedCount = countPicked(picked, found.total);
  const pickedIds = async () =>
    picked.all
      ? (await callBackground('findIds', {wanted: here.wanted, bin: false})).filter(id => isPicked(picked, id))
      : [...picked.ids];
  const doToPicked = async (deed: ManyDeed) => {
    if ((await many.doTo(pickedIds, deed)) && deed.do === 'delete') clear();
  };
  const remove = ({id}: Annotation) => void many.doTo(async () => [id], {do: 'delete'});
  return (
    <>
      <div class="pick-page">
        <PickBox
          label={say('libraryPickPage')}
          picked={rows.every(id => isPicked(picked, id))}
          onPick={on => pickRows(rows, on)}
          labelShown
        />
      </div>
      <ul class="row-list">
        {found.rows.map(row => (
          <AnnotationEntry
            key={row.annotation.id}
            row={row}
            picked={isPicked(picked, row.annotation.id)}
            onPick={(on, range) => toggle(row.annotation.id, on, range, rows)}
            keeping={keeping}
            knownTags={tags}
            onRemove={() => remove(row.annotation)}
          />
        ))}
      </ul>
      {pickedCount > 0 && (
        <PickedBar picked={pickedCount} total={found.total} onPickAll={pickAll} onClear={clear}>
          <PickedDeeds
            knownTags={tags}
            busy={many.job.running}
            onDeed={deed => void doToPicked(deed)}
            onExport={() => setExporting(true)}
          />
          <JobLine job={many.job} label={say('libraryChanging')} />
        </PickedBar>
      )}
      {exporting && <ExportPanel subject={{ids: pickedIds, count: pickedCount}} onClose={() => setExporting(false)} />}
    </>
  );
}
