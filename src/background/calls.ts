import type {Annotation} from '../core/annotations/annotation';
import {tellPages} from '../messaging/broadcast';
import type {PageToBackground, Settings} from '../messaging/contract';
import type {SafetyCalls} from '../messaging/safety/safety-calls';
import {pageItself} from '../messaging/wire/article-frame';
import type {Caller} from '../messaging/wire/caller';
import type {Handlers} from '../messaging/wire/calls';
import type {Detector} from './detector/detector';
import {importCalls} from './importing/import-calls';
import {changeWritten, replaceAnnotation, setDeleted} from './keeping/change-kept';
import {keepAnnotation} from './keeping/keep-annotation';
import {type LocateAll, locateAnnotations} from './keeping/locate-annotations';
import {changeMany} from './keeping/many/change-many';
import type {Jobs} from './keeping/many/jobs';
import type {Evidence} from './keeping/see-article';
import type {CatalogueKeeper} from './library/catalogue-keeper';
import {libraryCalls} from './library/library-calls';
import {now} from './now';
import type {Notebook} from './safety/notebook';
import {changeMarks, changeSettings, readSettings} from './settings';
import {siteCalls} from './sites/site-calls';
import {listAnnotations} from './storage/annotation-store';
import {listArticles, readCapture} from './storage/article-store';
import type {Connection} from './storage/connection';
import {leaveFrames} from './tabs/reading/read-frames';
import {tabCalls} from './tabs/tab-calls';
import {tellEverybody} from './tabs/tell-everybody';

/** What the background works with. */
export interface Parts {
  readonly connection: Connection;
  readonly notebook: Notebook;
  /** The calls that keep what is kept, which stand by themselves. */
  readonly safety: Handlers<SafetyCalls>;
  /** Hears that something was changed. */
  readonly onChanged: () => void;
  readonly detector: Detector;
  readonly locateAll: LocateAll;
  readonly keeper: CatalogueKeeper;
  readonly jobs: Jobs;
}

/** More of them than this are told of at once, not one after the other to every tab. */
const fewArticles = 10;

/** News go out after the answer, so that whoever asks in turn finds it arrived. */
function afterwards(tell: () => Promise<void>): void {
  setTimeout(() => void tell(), 0);
}

function tellPageChanged(caller: Caller): void {
  if (caller.kind === 'tab') afterwards(() => tellPages('pageChanged', {tabId: caller.tabId}));
}

async function evidence(): Promise<Evidence> {
  return (await readSettings()).keepTexts ? 'text' : 'hash';
}

async function tellingAll(changing: Promise<Settings>): Promise<Settings> {
  const settings = await changing;
  afterwards(() => tellEverybody('settingsChanged', settings));
  return settings;
}

/** Of more articles than this, pages hear once that anything may have changed, and tabs see it on the next visit. */
const toldOneByOne = 50;

/** Every call that the background answers, in the order of the contract. */
export function backgroundCalls({
  connection,
  notebook,
  detector,
  locateAll,
  keeper,
  jobs,
  safety,
  onChanged,
}: Parts): Handlers<PageToBackground> {
  const tellChanged = ({articleId}: Pick<Annotation, 'articleId'>): void => {
    onChanged();
    afterwards(() => tellEverybody('annotationsChanged', {articleId}));
  };
  const telling = async (changing: Promise<Annotation>): Promise<Annotation> => {
    const annotation = await changing;
    tellChanged(annotation);
    return annotation;
  };
  return {
    async detectStatements(article, caller) {
      if (caller.kind === 'own-page') return detector.detect(article);
      if (caller.frameId === pageItself) await leaveFrames(caller.tabId);
      const detection = await detector.detect(article, caller.tabId);
      tellPageChanged(caller);
      return detection;
    },
    async locateAnnotations(article, caller) {
      const located = await locateAnnotations(connection, locateAll, article);
      tellPageChanged(caller);
      return located;
    },
    async saveAnnotation({article, draft}) {
      return telling(keepAnnotation(connection, article, draft, await evidence(), now()));
    },
    async changeAnnotation(change) {
      const merged = await changeWritten(connection, change, now());
      tellChanged(merged.annotation);
      return merged;
    },
    async replaceAnnotation(place) {
      return telling(replaceAnnotation(connection, place, await evidence(), now()));
    },
    deleteAnnotation: ({id}) => telling(setDeleted(connection, id, true, now())),
    restoreAnnotation: ({id}) => telling(setDeleted(connection, id, false, now())),
    async readSettings(_nothing, caller) {
      const settings = await readSettings();
      // The first that a page asks when it is read: what detects is loaded while the page looks for its article.
      if (caller.kind === 'tab') setTimeout(() => detector.wake(), 0);
      return settings;
    },
    changeMarks: changes => tellingAll(changeMarks(changes)),
    listArticles: () => listArticles(connection),
    listAnnotations: ({articleId}) => listAnnotations(connection, articleId),
    readCapture: ({articleId, textHash}) => readCapture(connection, articleId, textHash),
    changeSettings: changes => tellingAll(changeSettings(changes)),
    async changeMany({job, parts}) {
      const {changed, undo, articles} = await jobs.run(job, running => changeMany(connection, parts, running, now()));
      if (articles.size <= fewArticles) for (const articleId of articles) tellChanged({articleId});
      else {
        onChanged();
        afterwards(() => tellEverybody('keptChanged', null));
      }
      return {changed, undo};
    },
    ...safety,
    ...libraryCalls(connection, keeper),
    ...siteCalls,
    ...tabCalls,
    ...importCalls({connection, notebook}, jobs, articles => {
      if (articles.size <= toldOneByOne) for (const articleId of articles) tellChanged({articleId});
      else {
        onChanged();
        afterwards(() => tellPages('keptChanged', null));
      }
    }),
    stopJob({job}) {
      jobs.stop(job);
      return null;
    },
  };
}
