import {describer} from '../../src/core/anchoring/describe';
import {locate} from '../../src/core/anchoring/locate';
import {blocksFromText} from '../../src/core/articles/blocks-from-text';
import type {Answer, Case} from './case';

/** Describes the words in the old text, and locates them in the new one. */
export function answerCase({id, before, start, end, after}: Case): Answer {
  const location = locate(describer(before, blocksFromText(before))({start, end}), after);
  if (location.state === 'gone') return {id, state: 'gone'};
  const answer = {id, state: location.state, ...location.span};
  return location.state === 'changed' ? {...answer, material: location.material.map(({kind}) => kind)} : answer;
}
