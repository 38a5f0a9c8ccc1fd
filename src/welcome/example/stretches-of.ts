import type {Span} from '../../core/articles/span';
import type {Statement} from '../../core/statements/statement';

/** A stretch of text: nobody's, words that name a source or report, or words of a statement. */
export interface Stretch extends Span {
  readonly part: 'rest' | 'source' | 'cue' | 'content';
  /** Of the statement that it belongs to. */
  readonly statement: Statement | null;
}

/** Cuts a span of an article where statements, their sources and their cues begin and end. Where two overlap, the first has the words. */
export function stretchesOf(span: Span, statements: readonly Statement[]): readonly Stretch[] {
  const marked = statements
    .flatMap(statement => [
      ...statement.content.map(part => ({...part, part: 'content' as const, statement})),
      ...statement.source.map(part => ({...part, part: 'source' as const, statement})),
      ...statement.cue.map(part => ({...part, part: 'cue' as const, statement})),
    ])
    .filter(({start, end}) => start >= span.start && end <= span.end)
    .sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = span.start;
  const rest = (end: number) => {
    if (end > at) stretches.push({start: at, end, part: 'rest', statement: null});
  };
  for (const stretch of marked) {
    if (stretch.start < at) continue;
    rest(stretch.start);
    stretches.push(stretch);
    at = stretch.end;
  }
  rest(span.end);
  return stretches;
}
