import type {SiteChoice} from '../../core/articles/site';
import type {MessageKey} from '../../ui/message-key';

export const choiceKeys: Readonly<Record<SiteChoice, MessageKey>> = {
  'when-asked': 'siteWhenAsked',
  always: 'siteAlways',
  never: 'siteNever',
};
