import type {KeptStatement} from '../../../core/annotations/annotation';
import {isDoubtful} from '../../../core/statements/is-doubtful';
import {toneWords} from '../../../ui/statements/tone-words';
import type {Say} from '../../../ui/words';

/** What a card tells of a statement, line by line: how it is reported, what weakens it, what can be counted in it. */
export function factsOf(statement: KeptStatement, isAsDetected: boolean, say: Say): readonly string[] {
  const {cue, tone, hedges, figures} = statement;
  // A word that weakens what it reports is not neutral, whatever it is elsewhere.
  const isHedge = tone === 'neutral' && hedges.some(hedge => oneLine(hedge) === oneLine(cue));
  return [
    isHedge ? '' : toneWords(say, cue, tone),
    hedges.length === 0 ? '' : say('cardHedges', quoted(hedges)),
    figures.length === 0 ? '' : say('cardFigures', distinct(figures).join(' · ')),
    isAsDetected && isDoubtful(statement) ? say('cardDoubtful') : '',
  ].filter(Boolean);
}

function quoted(words: readonly string[]): string {
  return distinct(words)
    .map(word => `“${word}”`)
    .join(', ');
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(oneLine))];
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
