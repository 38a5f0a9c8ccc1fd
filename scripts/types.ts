import {checkTypes} from './checks/check-types.ts';

process.exitCode = checkTypes() ? 0 : 1;
