import * as v from 'valibot';
import type {TabCalls} from '../call-tab';
import type {ArgumentReaders} from '../wire/calls';
import {readWith} from './read-with';
import {settings} from './settings';
import {annotationId, articleId, count, host} from './shape';

/** What a content script is asked, and of what shape. */
export const tabReaders: ArgumentReaders<TabCalls> = {
  annotationsChanged: readWith(v.object({articleId})),
  keptChanged: readWith(v.null()),
  settingsChanged: readWith(settings),
  siteLeft: readWith(v.object({host})),
  tellStanding: readWith(v.null()),
  leavePage: readWith(v.null()),
  openOnSelection: readWith(v.null()),
  goToStatement: readWith(v.object({direction: v.picklist(['next', 'previous']), only: v.picklist(['all', 'none'])})),
  switchMarks: readWith(v.null()),
  openLegend: readWith(v.null()),
  describePage: readWith(v.null()),
  showStatement: readWith(v.object({index: count})),
  showAnnotation: readWith(v.object({id: annotationId})),
  comeBack: readWith(v.null()),
};
