import {keepArticles} from '../../../pages/kept-articles';
import {pressWeek} from '../../../pages/press-week';
import type {Stage} from '../../stage';

/** What the library shows, from nothing to a week of newspapers. */
export async function libraryLists(stage: Stage): Promise<void> {
  await stage.showOwn('library-nothing-kept', 'library');
  const page = await stage.ownPage('library', {query: '?view=bin'});
  await stage.show('library-bin-empty', page);
  await keepArticles(page, pressWeek);
  await page.close();

  await stage.showOwn('library-articles', 'library', {whole: true});
  await stage.showOwn('library-annotations', 'library', {query: '?view=annotations', whole: true});
  await stage.showOwn('library-search', 'library', {query: '?view=annotations&search=tunn&who=named&tag=tunnel'});
  await stage.showOwn('library-nothing-fits', 'library', {query: '?view=annotations&search=elephant'});
  await stage.showOwn('library-speakers', 'library', {query: '?view=speakers'});
  await stage.showOwn('library-not-kept', 'library', {query: '?article=https%3A%2F%2Fnews.example%2Fgone'});
  for (const act of ['library-loading', 'library-failed'] as const) await stage.showOwn(act, 'library', {act});

  const reading = await stage.ownPage('library');
  await reading.getByRole('heading', {level: 2}).last().getByRole('link').click();
  await reading.locator('.marked-text').waitFor();
  await stage.show('library-reading', reading, {whole: true});
  await reading.locator('.margin-note [aria-expanded]').first().click();
  await stage.show('library-reading-editing', reading, {whole: true});
}
