import type {LineStyle} from '../../../core/marking/mark-settings';
import type {Standing} from '../../../core/marking/standing';
import {attributionKeys} from '../../../ui/statements/attribution-keys';
import type {Words} from '../../../ui/words';
import {make} from '../../dom/make';

/** What stands behind words of this kind, said in letters that look as they are marked. */
export function markSample({say}: Words, standing: Standing, line: LineStyle): HTMLElement {
  const sample = make('span', {className: `mark-sample mark-sample-${standing}`}, say(attributionKeys[standing]));
  sample.style.textDecorationStyle = line;
  return sample;
}
