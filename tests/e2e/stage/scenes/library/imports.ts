import type {Page} from '@playwright/test';
import {keepArticles} from '../../../pages/kept-articles';
import {pressWeek} from '../../../pages/press-week';
import {webAnnotations} from '../../../pages/web-annotations';
import type {Stage} from '../../stage';

async function choose(page: Page, name: string, words: string): Promise<void> {
  const mimeType = 'application/json';
  await page.locator('input[type=file]').setInputFiles({name, mimeType, buffer: Buffer.from(words)});
}

/** What the library shows of a file on its way in. */
export async function imports(stage: Stage): Promise<void> {
  const page = await stage.ownPage('library', {query: '?view=imports'});
  await stage.show('import-choose', page);
  await keepArticles(page, pressWeek);

  await choose(page, 'letter.txt', 'Dear reader,\nhere is a letter.');
  await page.locator('.import-step .notice').waitFor();
  await stage.show('import-refused', page);
  await choose(page, 'backup.json', '{"kind": "hearsay-backup", "version": 1}');
  await page.locator('.import-step summary').click();
  await stage.show('import-refused-why', page);

  const unusable = Array.from({length: 30}, () => ({type: 'Annotation', target: {source: 'https://news.example/a'}}));
  const items = [...webAnnotations('https://news.example/harbour', ['It opens in May']), ...unusable];
  await choose(page, 'from-another-tool-with-a-long-name.jsonld', JSON.stringify(items, null, 1));
  await page.locator('.import-counts').waitFor();
  await page.locator('.unusable summary').click();
  await stage.show('import-preview', page, {whole: true});
  await page.locator('.import-deeds .button-main').click();
  await page.locator('.past-import').waitFor();
  await page.locator('a.button-main').waitFor();
  await stage.show('import-done', page, {whole: true});
  await page.locator('.past-import .button').click();
  await page.locator('.past-import .button').waitFor({state: 'detached'});
  await stage.show('import-undone', page);

  for (const act of ['imports-loading', 'imports-failed'] as const) {
    await stage.showOwn(act, 'library', {act, query: '?view=imports'});
  }
  for (const act of ['import-reading', 'import-full'] as const) {
    const acting = await stage.ownPage('library', {act, query: '?view=imports'});
    await choose(acting, 'annotations.json', JSON.stringify(webAnnotations('https://news.example/b', ['Words'])));
    await acting.locator(act === 'import-full' ? '.import-step .notice' : '.import-step progress').waitFor();
    await stage.show(act, acting);
    await acting.close();
  }
}
