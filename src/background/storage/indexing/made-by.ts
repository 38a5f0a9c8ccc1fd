import {recordSteps} from '../../../core/annotations/record-steps';

/** Raised when words are cut otherwise, or shelves are laid out otherwise. */
const layout = 1;

/** Shelves that another version made, of these or of the records, can not be used. */
export const madeBy = recordSteps.length * 100 + layout;

/** Fewer that are written together are noted in the journal, and searched beside the shelves: that costs less than a shelf. */
export const worthAShelf = 500;
