import type {Settings} from '../../messaging/contract';
import {Button} from '../../ui/controls/Button';
import {SelectField} from '../../ui/controls/SelectField';
import {Icon} from '../../ui/icons/Icon';
import type {MessageKey} from '../../ui/message-key';
import {useWords} from '../../ui/words';
import {type Choice, everything, isEverything} from '../rows/choice';
import {type Order, orders} from '../rows/group-rows';
import {Filters} from './Filters';

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

/** Search, order and filters of the list, and how much of it they leave. */
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
      <Filters choice={choice} onChoice={onChoice} settings={settings} onSettings={onSettings} />
      <div class="choice-result">
        <p role="status">
          {isEverything(choice)
            ? count(all, {one: 'statementsOne', other: 'statementsMany'})
            : say('statementsShown', number(shown), number(all))}
        </p>
        {!isEverything(choice) && shown > 0 && (
          <Button weight="quiet" onClick={() => onChoice(everything)}>
            {say('showAll')}
          </Button>
        )}
        <SelectField
          label={say('orderLabel')}
          value={order}
          options={orders.map(each => ({value: each, label: say(orderKeys[each])}))}
          onValue={onOrder}
        />
      </div>
    </search>
  );
}
