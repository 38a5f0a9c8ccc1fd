import type {Kind} from './draft';
import {
  editedAndMoved,
  modalWeakened,
  nameChanged,
  negationPutIn,
  numberChanged,
  oneWord,
  quarterEdited,
  toneChanged,
} from './edits';
import {insertedAbove, merged, moved, split, transplanted, typography, whiteSpace} from './layout';
import {deleted, lookalike, paragraphDeleted, replaced, twice, twinDeleted} from './removals';

/** Every kind of change that the bench makes, by the name that its report gives it. */
export const kinds: Readonly<Record<string, Kind>> = {
  typography,
  'white space': whiteSpace,
  'inserted above': insertedAbove,
  'one word': oneWord,
  'quarter edited': quarterEdited,
  moved,
  'edited and moved': editedAndMoved,
  split,
  merged,
  transplanted,
  twice,
  'twin deleted': twinDeleted,
  'number changed': numberChanged,
  'negation put in': negationPutIn,
  'modal weakened': modalWeakened,
  'name changed': nameChanged,
  'tone changed': toneChanged,
  deleted,
  'paragraph deleted': paragraphDeleted,
  replaced,
  lookalike,
};
