import {correctStatement} from '../../core/annotations/correct-statement';
import {wordsOf} from '../../core/articles/span';
import {quotableWords} from '../../core/exports/quotation/quotable-words';
import {attributionKeys} from '../../ui/statements/attribution-keys';
import {cutWords} from '../../ui/statements/cut-words';
import type {Words} from '../../ui/words';
import type {Mark} from './mark';

/** Letters of a statement that are read out when the reader goes to it. */
const readOut = 140;

/** A mark in one spoken line: “Unnamed source: officials. ‘…’. 4 of 17”. */
export function markLine({say, number}: Words, text: string, mark: Mark, place: number, all: number): string {
  const words = cutWords(quotableWords(mark.content.map(span => wordsOf(text, span))), readOut);
  const who = whoOf(text, mark);
  const standing = say(attributionKeys[mark.standing]);
  const rest = [words, number(place), number(all)] as const;
  return who === '' ? say('announceAlone', standing, ...rest) : say('announceMark', standing, who, ...rest);
}

/** Whoever the reader, else the article, says it was; empty for nobody, and for the reader's own words. */
function whoOf(text: string, {standing, detected, kept}: Mark): string {
  if (standing === 'none' || standing === 'own') return '';
  const correction = kept?.annotation.correction ?? null;
  const found = detected?.statement ?? kept?.annotation.statement;
  const speaker = found == null ? null : correctStatement(found, correction).speaker;
  const source = detected?.statement.source.map(span => wordsOf(text, span)).join(' ');
  return (speaker?.name ?? source ?? kept?.annotation.statement?.source ?? '').replace(/\s+/g, ' ').trim();
}
