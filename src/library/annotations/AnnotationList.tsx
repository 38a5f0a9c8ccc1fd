import {useState} from 'preact/hooks';
import type {Annotation} from '../../core/annotations/annotation';
import type {AnnotationRow, CountedName, Found} from '../../core/library/found';
import type {ManyDeed} from '../../messaging/contract';
import {useKeeping} from '../../pages/kept/use-keeping';
import {ExportPanel} from '../../pages/taking/ExportPanel';
import type {ExportSubject} from '../../pages/taking/export-subject';
import {PickableList, type PickedRows} from '../selecting/PickableList';
import {PickedDeeds} from '../selecting/PickedDeeds';
import {useMany} from '../selecting/use-many';
import type {Undoing} from '../undoing/use-undo';
import {AnnotationEntry} from './AnnotationEntry';

interface AnnotationListProps {
  readonly found: Found<AnnotationRow>;
  readonly knownTags: readonly CountedName[];
  readonly undoing: Undoing;
}

/** One page of annotations; what is picked is tagged, judged, taken along or removed together. */
export function AnnotationList({found, knownTags, undoing}: AnnotationListProps) {
  const keeping = useKeeping();
  const many = useMany(undoing);
  const [exported, setExported] = useState<ExportSubject | null>(null);
  const tags = knownTags.map(({name}) => name);
  const doToPicked = async ({ids, clear}: PickedRows, deed: ManyDeed) => {
    if ((await many.doTo(ids, deed)) && deed.do === 'delete') clear();
  };
  const remove = ({id}: Annotation) => void many.doTo(async () => [id], {do: 'delete'});
  return (
    <>
      <PickableList
        found={found}
        bin={false}
        job={many.job}
        entry={(row, picking) => (
          <AnnotationEntry
            key={row.annotation.id}
            row={row}
            picking={picking}
            keeping={keeping}
            knownTags={tags}
            onRemove={() => remove(row.annotation)}
          />
        )}
        deeds={rows => (
          <PickedDeeds
            knownTags={tags}
            busy={many.job.running}
            onDeed={deed => void doToPicked(rows, deed)}
            onExport={() => setExported(rows)}
          />
        )}
      />
      {exported && <ExportPanel subject={exported} onClose={() => setExported(null)} />}
    </>
  );
}
