import type {ArticleParticulars} from '../articles/article';
import {organisationWords} from './lists/organisation-words';
import type {Speaker} from './speaker';

/** Bylines come with handles, dates and places: *By Ann Lee @annlee | Ely, May 4*. */
export function authorOf({byline, siteName}: Pick<ArticleParticulars, 'byline' | 'siteName'>): Speaker | null {
  const [name = ''] = (byline ?? '')
    .trim()
    .replace(/^by\s+/iu, '')
    .split(/\s{2,}|[@|\n\d•·]/u);
  const words = name.toLowerCase().split(' ');
  if (name.trim())
    return {
      name: name.trim().slice(0, 80),
      kind: words.some(word => organisationWords.has(word)) ? 'organisation' : 'person',
    };
  return siteName ? {name: siteName.slice(0, 80), kind: 'organisation'} : null;
}
