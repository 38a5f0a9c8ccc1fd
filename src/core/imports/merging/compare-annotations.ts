import type {Annotation} from '../../annotations/annotation';
import type {ImportCounts} from '../kept-import';

/** How an annotation that comes in stands to the one that is kept under its id. Of two changes the later one wins. */
export function compareAnnotations(
  kept: Pick<Annotation, 'modifiedAt'> | undefined,
  coming: Pick<Annotation, 'modifiedAt'>,
): keyof ImportCounts {
  if (kept === undefined) return 'added';
  if (kept.modifiedAt === coming.modifiedAt) return 'same';
  return kept.modifiedAt < coming.modifiedAt ? 'newer' : 'older';
}
