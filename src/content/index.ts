import {takePlace} from './take-place';

takePlace();
