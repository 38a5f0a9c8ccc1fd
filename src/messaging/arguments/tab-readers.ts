import * as v from 'valibot';
import type {TabCalls} from '../call-tab';
import type {Settings} from '../contract';
import type {ArgumentReaders} from '../wire/calls';
import {readWith} from './read-with';
import {annotationId, articleId, count, type Shape} from './shape';

const settings: Shape<Settings> = v.object({showDoubtful: v.boolean(), keepTexts: v.boolean()});

/** What a content script is asked, and of what shape. */
export const tabReaders: ArgumentReaders<TabCalls> = {
  annotationsChanged: readWith(v.object({articleId})),
  settingsChanged: readWith(settings),
  goToStatement: readWith(v.object({direction: v.picklist(['next', 'previous']), only: v.picklist(['all', 'none'])})),
  describePage: readWith(v.null()),
  showStatement: readWith(v.object({index: count})),
  showAnnotation: readWith(v.object({id: annotationId})),
};
