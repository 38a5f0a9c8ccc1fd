import {IconButton} from '../../../ui/controls/IconButton';
import {AttributionMark} from '../../../ui/statements/AttributionMark';
import {formKeys} from '../../../ui/statements/form-keys';
import {useSay} from '../../../ui/words';
import type {CardDeeds, CardView} from './card-view';

/** Who stands behind the words, in what form, the way to the statements around them, and the way out. */
export function CardHead({view, deeds}: {readonly view: CardView; readonly deeds: CardDeeds}) {
  const say = useSay();
  const isChoosing = view.extent !== null;
  return (
    <header class="card-head">
      <AttributionMark standing={view.standing} />
      {view.statement !== null && <span class="form-word">{say(formKeys[view.statement.form])}</span>}
      <span class="card-tools">
        {view.canStepIn && !isChoosing && (
          <span class="step-in">
            <IconButton icon="in" label={say('cardStepIn')} onClick={deeds.stepIn} />
          </span>
        )}
        {view.canStepOut && !isChoosing && (
          <span class="step-out">
            <IconButton icon="out" label={say('cardStepOut')} onClick={deeds.stepOut} />
          </span>
        )}
        <IconButton icon="close" label={say('cardClose')} onClick={deeds.close} />
      </span>
    </header>
  );
}
