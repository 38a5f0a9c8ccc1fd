import type {MarkSettings} from '../../core/marking/mark-settings';
import type {Mark} from './mark';

/** Those of the marks that the reader's switches leave. Highlights of their own are of no form. */
export function shownMarks(marks: readonly Mark[], {on, hidden}: MarkSettings): readonly Mark[] {
  if (!on) return [];
  return marks.filter(({standing, isQuoted}) => {
    if (hidden.includes(standing)) return false;
    return standing === 'own' || !hidden.includes(isQuoted ? 'quoted' : 'reported');
  });
}
