import {locateAll} from '../core/anchoring/locate-all';
import {tellPages} from '../messaging/broadcast';
import {browser} from '../messaging/browser';
import {handleBackgroundCalls} from '../messaging/handle-background-calls';
import {backgroundCalls} from './calls';
import {keepDetection, openDetection} from './detector/detection';
import {detectorOf} from './detector/detector';
import {loadModel} from './detector/load-model';
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

const connection = connectionTo(async () => (await notebook.read()).database);
const parts = {connection, backups: backupStore(), notebook, version: browser.runtime.getManifest().version};
const safety = safetyCalls(parts, () => void tellPages('keptChanged', null));

handleBackgroundCalls(backgroundCalls({connection, detector, locateAll, safety, onChanged: watchOver(parts).changed}));
browser.commands.onCommand.addListener(runCommand);
offerMenus();
watchLeave();
browser.runtime.onInstalled.addListener(welcome);
browser.tabs.onRemoved.addListener(tabId => detector.drop(tabId));
