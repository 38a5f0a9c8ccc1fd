import {EmptyState} from '../ui/notices/EmptyState';
import {Progress} from '../ui/notices/Progress';
import {useSay} from '../ui/words';
import type {StoredText} from './use-stored-text';

/** Why there is no difference to show. */
export function MissingText({stored}: {readonly stored: StoredText}) {
  const say = useSay();
  if (stored === 'same') return <EmptyState icon="check" title={say('sameTextTitle')} hint={say('sameTextHint')} />;
  if (stored === 'not-kept') {
    return <EmptyState icon="gone" title={say('textNotKeptTitle')} hint={say('textNotKeptHint')} />;
  }
  return <Progress label={say('readingPage')} />;
}
