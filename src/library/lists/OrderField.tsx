import {SelectField} from '../../ui/controls/SelectField';
import type {MessageKey} from '../../ui/message-key';
import {useSay} from '../../ui/words';
import type {Order} from '../address/place';
import {useHere} from '../address/use-here';

const orderKeys: Readonly<Record<Order, MessageKey>> = {
  relevance: 'orderRelevance',
  newest: 'orderNewest',
  oldest: 'orderOldest',
  title: 'orderTitle',
  site: 'orderSite',
  most: 'orderMost',
  name: 'orderName',
};

interface OrderFieldProps {
  readonly orders: readonly Order[];
  readonly order: Order;
}

/** In what order a list comes; by how well they fit, only while something is searched. */
export function OrderField({orders, order}: OrderFieldProps) {
  const say = useSay();
  const [{wanted}, go] = useHere();
  const offered: readonly Order[] = wanted.words === '' ? orders : ['relevance', ...orders];
  return (
    <SelectField
      label={say('orderLabel')}
      value={order}
      options={offered.map(each => ({value: each, label: say(orderKeys[each])}))}
      onValue={chosen => go({order: chosen, page: 1})}
    />
  );
}
