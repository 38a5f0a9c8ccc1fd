import type {Statement} from '../statements/statement';
import {contentOf} from './content-of';
import {correctStatement} from './correct-statement';
import {type Placed, pairAnnotations} from './pair-annotations';

/** The detected statements as the reader put them right: attributions, speakers and words replaced, what is no statement left out. */
export function correctDetected(statements: readonly Statement[], placed: readonly Placed[]): readonly Statement[] {
  const pairs = pairAnnotations(statements, placed);
  return statements.flatMap((statement, index) => {
    const kept = pairs.get(index);
    const correction = kept?.annotation.correction ?? null;
    if (correction?.notStatement) return [];
    return [{...correctStatement(statement, correction), content: contentOf(statement, kept ?? null)}];
  });
}
