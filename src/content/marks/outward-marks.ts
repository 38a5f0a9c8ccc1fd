import {type Mark, sizeOf, startOf} from './mark';

/**
 * The marks that lie outward of one: they share words of its content and are larger, the nearest first. Of two on the
 * same words the one that comes first in `marks` lies further in, so that stepping outwards always comes to an end.
 */
export function outwardMarks(marks: readonly Mark[], inner: Mark): readonly Mark[] {
  const order = (mark: Mark) => [sizeOf(mark), startOf(mark), marks.indexOf(mark)] as const;
  const compare = (one: Mark, other: Mark) => {
    const [a, b] = [order(one), order(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  };
  return marks.filter(mark => mark !== inner && shareWords(mark, inner) && compare(mark, inner) > 0).sort(compare);
}

function shareWords(one: Mark, other: Mark): boolean {
  return one.content.some(a => other.content.some(b => a.start < b.end && b.start < a.end));
}
