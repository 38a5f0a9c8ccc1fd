import {checkTypes} from './checks/check-types';

process.exitCode = checkTypes() ? 0 : 1;
