import type {Form} from '../../core/statements/statement';
import type {MessageKey} from '../message-key';

/** What each form is called. */
export const formKeys: Readonly<Record<Form, MessageKey>> = {
  direct: 'formDirect',
  mixed: 'formMixed',
  indirect: 'formIndirect',
  block: 'formBlock',
};
