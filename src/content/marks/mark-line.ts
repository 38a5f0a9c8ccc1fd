import {wordsOf} from '../../core/articles/span';
import {attributionKeys} from '../../ui/statements/attribution-keys';
import {cutWords} from '../../ui/statements/cut-words';
import type {Words} from '../../ui/words';
import type {Mark} from './mark';

/** Letters of a statement that are read out when the reader goes to it. */
const readOut = 140;

/** A mark in one spoken line: “Unnamed source: officials. ‘…’ 4 of 17”. */
export function markLine({say, number}: Words, text: string, mark: Mark, place: number, all: number): string {
  const statement = mark.kept?.annotation.statement;
  const detected = mark.detected?.statement;
  const speaker = mark.kept?.annotation.correction?.speaker ?? detected?.speaker ?? statement?.speaker;
  const source = detected?.source.map(span => wordsOf(text, span)).join(' ') ?? statement?.source ?? '';
  const who = speaker?.name ?? (source === '' ? say('speakerNobody') : source);
  const words = cutWords(mark.content.map(span => wordsOf(text, span)).join(' … '), readOut);
  return say('announceMark', say(attributionKeys[mark.standing]), who, words, number(place), number(all));
}
