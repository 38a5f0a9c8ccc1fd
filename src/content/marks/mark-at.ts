import {type Mark, partsOf, sizeOf} from './mark';

/** The marks that an offset of the text belongs to, innermost first: by their content, else by their source or cue. */
export function marksAt(marks: readonly Mark[], offset: number): readonly Mark[] {
  const holds = ({start, end}: {start: number; end: number}) => start <= offset && offset < end;
  return marks
    .filter(mark => partsOf(mark).some(holds))
    .sort(
      (one, other) =>
        Number(other.content.some(holds)) - Number(one.content.some(holds)) || sizeOf(one) - sizeOf(other),
    );
}
