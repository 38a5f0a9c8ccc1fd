/** What the words of a page stand on. The page's own colour scheme says nothing of it. */
export type Ground = 'light' | 'dark';

export function otherGround(ground: Ground): Ground {
  return ground === 'light' ? 'dark' : 'light';
}
