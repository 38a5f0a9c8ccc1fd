import * as v from 'valibot';
import {siteChoices} from '../../core/articles/site';
import type {ContentToBackground, PageToBackground} from '../contract';
import {libraryReaders} from '../library/library-readers';
import {limits} from '../limits';
import type {ArgumentReaders} from '../wire/calls';
import {changes} from './annotation';
import {article} from './article';
import {importPart, partCount} from './imports/import-part';
import {manyPart} from './many';
import {readWith} from './read-with';
import {annotation, annotationPlace} from './requests';
import {markChanges, someSettings} from './settings';
import {annotationId, articleId, count, host, listOf, type Shape, text, textHash, uuid} from './shape';
import {databaseName, moment, sliceMark} from './storage';

const nothing: Shape<null> = v.null();

/** What a content script may ask, and of what shape. */
export const contentReaders: ArgumentReaders<ContentToBackground> = {
  detectStatements: readWith(article),
  locateAnnotations: readWith(article),
  saveAnnotation: readWith(annotation),
  changeAnnotation: readWith(v.object({call: uuid, id: annotationId, changes, seen: changes})),
  replaceAnnotation: readWith(annotationPlace),
  deleteAnnotation: readWith(v.object({id: annotationId})),
  restoreAnnotation: readWith(v.object({id: annotationId})),
  suggestTags: readWith(nothing),
  readSettings: readWith(nothing),
  changeMarks: readWith(markChanges),
  tellUnattributed: readWith(v.object({count})),
  readHere: readWith(nothing),
  startDrawing: readWith(nothing),
  readFrames: readWith(nothing),
};

/** What our own pages may ask, and of what shape. */
export const backgroundReaders: ArgumentReaders<PageToBackground> = {
  ...contentReaders,
  ...libraryReaders,
  analyseTab: readWith(v.object({tabId: count})),
  listArticles: readWith(nothing),
  listAnnotations: readWith(v.object({articleId})),
  readCapture: readWith(v.object({articleId, textHash})),
  changeSettings: readWith(someSettings),
  readSite: readWith(v.object({host})),
  chooseSite: readWith(v.object({host, choice: v.picklist(siteChoices)})),
  listSites: readWith(nothing),
  changeMany: readWith(v.object({job: uuid, parts: listOf(manyPart, limits.parts)})),
  readStorage: readWith(nothing),
  readSlice: readWith(v.object({setAside: v.nullable(databaseName), mark: v.nullable(sliceMark)})),
  backupTaken: readWith(v.object({filed: v.nullable(moment)})),
  readBackup: readWith(v.object({at: moment, from: count})),
  restoreBackup: readWith(v.object({job: uuid, at: moment})),
  setAside: readWith(v.object({job: uuid, at: v.nullable(moment)})),
  bringBack: readWith(v.object({job: uuid, name: databaseName})),
  emptyBin: readWith(v.object({job: uuid})),
  stageImport: readWith(importPart),
  finishImport: readWith(v.object({job: uuid, id: uuid, parts: partCount, fileName: text(limits.particular)})),
  dropImport: readWith(v.object({id: uuid})),
  listImports: readWith(nothing),
  undoImport: readWith(v.object({job: uuid, id: uuid})),
  stopJob: readWith(v.object({job: uuid})),
};
