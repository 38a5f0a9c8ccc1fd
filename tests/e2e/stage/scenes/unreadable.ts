import type {Stage} from '../stage';

const popupAlone = ['page-forbidden', 'file-forbidden', 'leave-needed', 'tab-gone'] as const;

/** Pages that are not read yet, that are being read, and that cannot be. */
export async function unreadable(stage: Stage): Promise<void> {
  const about = await stage.article('harbour-tunnel');
  for (const state of ['loading', 'failed', 'updated'] as const) {
    await stage.showOwn(`popup-${state}`, 'popup', {about, act: state});
    await stage.showOwn(`panel-${state}`, 'sidepanel', {about, act: state});
  }
  await stage.showOwn('difference-loading', 'difference', {about, act: 'loading'});
  await stage.showOwn('difference-failed', 'difference', {about, act: 'failed'});
  for (const state of popupAlone) await stage.showOwn(`popup-${state}`, 'popup', {about, act: state});
  await about.reload();
  await stage.showOwn('panel-unread', 'sidepanel', {about});
}
