import {readPage} from '../../../../scripts/browser/read-page';
import {serveChanged} from '../../pages/serve-changed';
import {kept} from '../kept';
import type {Stage} from '../stage';

/** An article that its publisher has changed since words of it were kept. */
export async function changedArticle(stage: Stage): Promise<void> {
  const about = await stage.article('harbour-tunnel');
  await stage.keep(about, kept);
  await serveChanged(stage.browser.context, 'harbour-tunnel', [
    ['had risen by 31 per cent', 'had risen by 47 per cent'],
    ['They have a right to know who read the reports and who put them in a drawer.', ''],
    ['Our members cross under that water twice a day.', 'We ask for an inquiry.'],
  ]);
  await about.reload();
  await readPage(stage.browser, about);
  await stage.showOwn('popup-changed', 'popup', {about});
  const panel = await stage.ownPage('sidepanel', {about});
  await panel.locator('.view-switch button').last().click();
  await stage.show('panel-kept-changed', panel, {whole: true});
  const difference = await stage.ownPage('difference', {about});
  await difference.locator('article').waitFor();
  await stage.show('difference', difference);
  await difference.getByRole('checkbox').check();
  await stage.show('difference-whole', difference, {whole: true});
}
