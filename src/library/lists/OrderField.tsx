import {SelectField} from '../../ui/controls/SelectField';
import type {MessageKey} from '../../ui/message-key';
import {useSay} from '../../ui/words';
import type {Order} from '../address/place';
import {useHere} from '../address/use-here';

const orderKeys: Readonly<Record<Order, MessageKey>> = {
  relevance: 'orderRelevance',
  newest: 'orderNewest',
  oldest: 'orderOldest',
  changed: 'orderChanged',
  title: 'orderTitle',
  site: 'orderSite',
  most: 'orderMost',
  name: 'orderName',
};

interface OrderFieldProps {
  /** Those that this list can come in. */
  readonly orders: readonly Order[];
  readonly order: Order;
}

/** In what order a list comes. */
export function OrderField({orders, order}: OrderFieldProps) {
  const say = useSay();
  const [, go] = useHere();
  return (
    <SelectField
      label={say('orderLabel')}
      value={order}
      options={orders.map(each => ({value: each, label: say(orderKeys[each])}))}
      onValue={chosen => go({order: chosen, page: 1})}
    />
  );
}
