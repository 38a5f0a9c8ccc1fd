import {takePlace} from './take-place';

/** The value of this script, which the browser hands to whoever ran it. */
export default takePlace();
