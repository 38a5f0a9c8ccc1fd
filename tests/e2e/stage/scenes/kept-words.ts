import {kept} from '../kept';
import type {Stage} from '../stage';

/** What a reader has kept, writes, takes away and takes along. */
export async function keptWords(stage: Stage): Promise<void> {
  const about = await stage.article('harbour-tunnel');
  await stage.keep(about, kept);
  await stage.showOwn('popup-kept', 'popup', {about});
  await stage.showOwn('settings-kept', 'settings', {whole: true});
  const failing = await stage.ownPage('popup', {about, act: 'nothing-exported'});
  await failing.locator('.kept-export summary').click();
  await failing.locator('.export-ways .button').first().click();
  await failing.locator('.take-state:not(:empty)').waitFor();
  await stage.show('popup-export-failed', failing);

  const bySpeaker = await stage.ownPage('sidepanel', {about});
  await bySpeaker.getByRole('combobox').first().selectOption({index: 1});
  await stage.show('panel-by-speaker', bySpeaker, {whole: true});
  const editing = await stage.ownPage('sidepanel', {about});
  await editing.locator('.statement-row [aria-expanded]').first().click();
  await stage.show('panel-editing', editing, {whole: true});
  await editing.locator('.view-switch button').last().click();
  await stage.show('panel-kept', editing, {whole: true});
  await editing.locator('.statement-row .row-actions .icon-button').last().click();
  await editing.locator('.keeping-news').waitFor();
  await stage.show('panel-removed', editing);

  const full = await stage.ownPage('sidepanel', {about, act: 'disk-full'});
  await full.locator('.statement-row [aria-pressed=false]').first().click();
  await full.locator('.keeping-news').waitFor();
  await stage.show('panel-not-stored', full);
  await stage.showOwn('difference-same', 'difference', {about});
}
