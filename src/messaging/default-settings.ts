import {defaultMarks} from '../core/marking/mark-settings';
import type {Settings} from './contract';

/** How it is until the reader wants it otherwise. */
export const defaultSettings: Settings = {showDoubtful: false, keepTexts: true, marks: defaultMarks};
