import type {Flag} from '../../core/annotations/annotation';
import type {MessageKey} from '../message-key';

/** What each flag is called. */
export const flagKeys: Readonly<Record<Flag, MessageKey>> = {
  'needs-source': 'flagNeedsSource',
  'checked-holds': 'flagCheckedHolds',
  'checked-fails': 'flagCheckedFails',
  opinion: 'flagOpinion',
  'follow-up': 'flagFollowUp',
};
