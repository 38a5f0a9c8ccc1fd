import {flags} from '../../core/annotations/annotation';
import {forms} from '../../core/statements/statement';
import type {Settings} from '../../messaging/contract';
import {Button} from '../../ui/controls/Button';
import {flagKeys} from '../../ui/controls/flag-keys';
import {SelectField} from '../../ui/controls/SelectField';
import {Icon} from '../../ui/icons/Icon';
import type {MessageKey} from '../../ui/message-key';
import {formKeys} from '../../ui/statements/form-keys';
import {useWords} from '../../ui/words';
import {type Choice, everything, isEverything} from '../rows/choice';
import {type Order, orders} from '../rows/group-rows';

const orderKeys: Readonly<Record<Order, MessageKey>> = {
  article: 'orderArticle',
  speaker: 'orderSpeaker',
  attribution: 'orderAttribution',
};

interface ChoiceBarProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly shown: number;
  readonly all: number;
}

/** Search, order and filters of the list. */
export function ChoiceBar({choice, onChoice, order, onOrder, settings, onSettings, shown, all}: ChoiceBarProps) {
  const {say, number, count} = useWords();
  return (
    <search class="choice-bar">
      <label class="search-field">
        <Icon name="search" />
        <span class="read-out">{say('searchLabel')}</span>
        <input
          type="search"
          value={choice.search}
          placeholder={say('searchLabel')}
          onInput={event => onChoice({...choice, search: event.currentTarget.value})}
        />
      </label>
      <div class="choice-selects">
        <SelectField
          label={say('orderLabel')}
          value={order}
          options={orders.map(each => ({value: each, label: say(orderKeys[each])}))}
          onValue={onOrder}
        />
        <SelectField
          label={say('formLabel')}
          value={choice.form ?? 'any'}
          options={['any' as const, ...forms].map(form => ({
            value: form,
            label: say(form === 'any' ? 'formAny' : formKeys[form]),
          }))}
          onValue={form => onChoice({...choice, form: form === 'any' ? null : form})}
        />
        <SelectField
          label={say('flagLabel')}
          value={choice.flag ?? 'any'}
          options={['any' as const, ...flags].map(flag => ({
            value: flag,
            label: say(flag === 'any' ? 'flagAny' : flagKeys[flag]),
          }))}
          onValue={flag => onChoice({...choice, flag: flag === 'any' ? null : flag})}
        />
      </div>
      <div class="choice-switches">
        <label class="switch">
          <input
            type="checkbox"
            checked={choice.keptOnly}
            onChange={event => onChoice({...choice, keptOnly: event.currentTarget.checked})}
          />
          {say('keptOnly')}
        </label>
        <label class="switch">
          <input
            type="checkbox"
            checked={settings.showDoubtful}
            onChange={event => onSettings({showDoubtful: event.currentTarget.checked})}
          />
          {say('showDoubtful')}
        </label>
      </div>
      <div class="choice-result">
        <p>
          {isEverything(choice)
            ? count(all, {one: 'statementsOne', other: 'statementsMany'})
            : say('statementsShown', number(shown), number(all))}
        </p>
        {!isEverything(choice) && (
          <Button weight="quiet" onClick={() => onChoice(everything)}>
            {say('showAll')}
          </Button>
        )}
      </div>
    </search>
  );
}
