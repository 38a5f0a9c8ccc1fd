import {home, type Place} from './place';

/** A place as the query of the page's address; what is as it is without being said is left out. */
export function writePlace({view, wanted, order, page, article, annotation}: Place): string {
  const written = new URLSearchParams();
  const write = (name: string, value: string) => {
    if (value !== '') written.append(name, value);
  };
  if (view !== home.view) write('view', view);
  write('article', article ?? '');
  write('annotation', annotation ?? '');
  write('search', wanted.words);
  for (const standing of wanted.standings) write('who', standing);
  for (const form of wanted.forms) write('form', form);
  for (const flag of wanted.flags) write('flag', flag);
  for (const tag of wanted.tags) write('tag', tag);
  for (const site of wanted.sites) write('site', site);
  for (const speaker of wanted.speakers) write('speaker', speaker);
  write('from', wanted.from);
  write('until', wanted.until);
  write('order', order ?? '');
  if (page > 1) write('page', String(page));
  return `?${written}`;
}
