import {askBackground} from '../../../../scripts/browser/ask';
import {readPage} from '../../../../scripts/browser/read-page';
import {serveChanged} from '../../pages/serve-changed';
import {kept} from '../kept';
import type {Stage} from '../stage';

/** What a reader who keeps hashes instead of texts sees of a changed article. */
export async function withoutTexts(stage: Stage): Promise<void> {
  const settings = await stage.ownPage('settings');
  await askBackground(settings, 'changeSettings', {keepTexts: false});
  await settings.reload();
  await stage.show('settings-hashes-only', settings, {whole: true});
  const about = await stage.article('harbour-tunnel');
  await stage.keep(about, kept);
  await serveChanged(stage.browser.context, 'harbour-tunnel', [
    ['They have a right to know who read the reports and who put them in a drawer.', ''],
    ['Our members cross under that water twice a day.', 'We ask for an inquiry.'],
  ]);
  await about.reload();
  await readPage(stage.browser, about);
  await stage.showOwn('difference-not-kept', 'difference', {about});
  const panel = await stage.ownPage('sidepanel', {about});
  await panel.locator('.view-switch button').last().click();
  await stage.show('panel-gone-without-text', panel, {whole: true});
  const query = `?${new URLSearchParams({article: about.url()})}`;
  await stage.showOwn('library-hashes-only', 'library', {query, whole: true});
}
