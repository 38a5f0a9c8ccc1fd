import type {RefusalReason} from '../../../core/imports/refusal';
import type {MessageKey} from '../../../ui/message-key';

/** Why a file is refused, and what the reader can do. */
export const refusalKeys: Readonly<Record<RefusalReason, MessageKey>> = {
  empty: 'importEmpty',
  unknown: 'importUnknown',
  'too-large': 'importTooLarge',
  'too-deep': 'importTooDeep',
  damaged: 'importDamaged',
  'not-text': 'importNotText',
  'newer-version': 'importNewerVersion',
  'forbidden-key': 'importForbiddenKey',
  'repeated-id': 'importRepeatedId',
  'bad-record': 'importBadRecord',
  'nothing-usable': 'importNothingUsable',
};
