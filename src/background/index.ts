import {tellPages} from '../messaging/broadcast';
import {browser} from '../messaging/browser';
import {handleBackgroundCalls} from '../messaging/handle-background-calls';
import {pageItself, setArticleFrame} from '../messaging/wire/article-frame';
import {backgroundCalls} from './calls';
import {keepDetection, openDetection} from './detector/detection';
import {detectorOf} from './detector/detector';
import {loadModel} from './detector/load-model';
import type {LocateAll} from './keeping/locate-annotations';
import {Jobs} from './keeping/many/jobs';
import {CatalogueKeeper} from './library/catalogue-keeper';
import {Courtesy} from './safety/courtesy';
import {notebook} from './safety/notebook';
import {safetyCalls} from './safety/safety-calls';
import {watchOver} from './safety/watch';
import {watchLeave} from './sites/watch-leave';
import {backupStore} from './storage/backups/backup-store';
import {connectionTo} from './storage/connection';
import {runCommand} from './tabs/commands';
import {offerMenus} from './tabs/context-menus';
import {welcome} from './tabs/welcome';

// Browsers wake the worker only for what is registered in its first turn: nothing may be awaited here.
keepDetection();
const detector = detectorOf(() => {
  const {detect, openModel, standIn} = openDetection();
  return {detect, standIn, loadModel: () => loadModel(openModel)};
});

const locateAll: LocateAll = (...given) => openDetection().locateAll(...given);

const connection = connectionTo(async () => (await notebook.read()).database);
const courtesy = new Courtesy();
const keeper = new CatalogueKeeper(connection);
const parts = {
  connection,
  index: () => keeper.loaded(),
  backups: backupStore(),
  notebook,
  async giveWay() {
    // Chrome counts half a minute from the last call of its own, however busy the worker is.
    await browser.runtime.getPlatformInfo();
    await courtesy.giveWay();
  },
  version: browser.runtime.getManifest().version,
};
const jobs = new Jobs();
const safety = safetyCalls(parts, jobs, () => void tellPages('keptChanged', null));

handleBackgroundCalls(
  backgroundCalls({...parts, detector, locateAll, keeper, jobs, safety, onChanged: watchOver(parts).changed}),
  answering => courtesy.attend(answering),
);
browser.commands.onCommand.addListener(runCommand);
offerMenus();
watchLeave();
browser.runtime.onInstalled.addListener(welcome);
browser.tabs.onRemoved.addListener(tabId => {
  detector.drop(tabId);
  void setArticleFrame(tabId, pageItself);
});
