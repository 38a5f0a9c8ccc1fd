import type {MarkSettings} from '../../../core/marking/mark-settings';
import {standings} from '../../../core/marking/standing';
import type {Words} from '../../../ui/words';
import {make} from '../../dom/make';
import {markSample} from './mark-sample';

/** What the lines under the words mean, at the end of a printed article: on paper there is no card to ask. */
export function printedKey(words: Words, {hidden, lines}: MarkSettings): HTMLElement {
  const shown = standings.filter(standing => !hidden.includes(standing));
  return make(
    'p',
    {className: 'printed-key'},
    `${words.say('printedKey')} `,
    ...shown.flatMap(standing => [markSample(words, standing, lines[standing]), ' ']),
    make('span', {className: 'sample-source'}, words.say('legendSource')),
    ' ',
    make('span', {className: 'sample-cue'}, words.say('legendCue')),
  );
}
