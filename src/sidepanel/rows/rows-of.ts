import {contentOf} from '../../core/annotations/content-of';
import {correctStatement} from '../../core/annotations/correct-statement';
import {pairAnnotations} from '../../core/annotations/pair-annotations';
import {wordsOf} from '../../core/articles/span';
import {isDoubtful} from '../../core/statements/is-doubtful';
import type {PageState} from '../../messaging/contract';
import type {Row} from './row';

/** The statements of an article in reading order, each with what is kept of it; without what the reader called no statement. */
export function rowsOf(
  {article, detection, annotations}: Extract<PageState, {readonly state: 'analysed'}>,
  showDoubtful: boolean,
): readonly Row[] {
  const pairs = pairAnnotations(detection.statements, annotations);
  return detection.statements.flatMap((detected, index) => {
    const kept = pairs.get(index) ?? null;
    const correction = kept?.annotation.correction ?? null;
    if (correction?.notStatement) return [];
    // What the reader kept is beyond doubt.
    if (kept === null && !showDoubtful && isDoubtful(detected)) return [];
    const corrected = correctStatement(detected, correction);
    const content = contentOf(detected, kept);
    const statement = {...corrected, content};
    const parts = content.map(span => wordsOf(article.text, span));
    const source = statement.source.map(span => wordsOf(article.text, span)).join(' … ');
    const written = kept === null ? [] : [kept.annotation.note, ...kept.annotation.tags];
    const searched = [...parts, source, statement.speaker?.name ?? '', ...written].join('\n').toLocaleLowerCase();
    return [{index, statement, parts, source, kept, searched}];
  });
}
