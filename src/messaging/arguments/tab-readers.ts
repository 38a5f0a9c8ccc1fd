import * as v from 'valibot';
import type {TabCalls} from '../call-tab';
import type {ArgumentReaders} from '../wire/calls';
import {readWith} from './read-with';
import {settings} from './settings';
import {annotationId, articleId, count, host} from './shape';

const nothing = readWith(v.null());

/** What a content script is asked, and of what shape. */
export const tabReaders: ArgumentReaders<TabCalls> = {
  annotationsChanged: readWith(v.object({articleId})),
  keptChanged: nothing,
  settingsChanged: readWith(settings),
  siteLeft: readWith(v.object({host})),
  tellState: nothing,
  leavePage: nothing,
  openOnSelection: nothing,
  goToStatement: readWith(v.object({direction: v.picklist(['next', 'previous']), only: v.picklist(['all', 'none'])})),
  switchMarks: nothing,
  openLegend: nothing,
  describePage: nothing,
  showStatement: readWith(v.object({index: count})),
  showAnnotation: readWith(v.object({id: annotationId})),
  comeBack: nothing,
};
