import {Button} from '../../ui/controls/Button';
import type {MessageKey} from '../../ui/message-key';
import {EmptyState} from '../../ui/notices/EmptyState';
import {Progress} from '../../ui/notices/Progress';
import {useSay} from '../../ui/words';
import type {PageView} from '../reading/page-view';

interface UnreadPageProps {
  readonly view: Exclude<PageView, {readonly view: 'read'}>;
  readonly onAnalyse: () => void;
  /** The reader has just clicked the button: where that gives no leave, as on `about:blank`, nothing does. */
  readonly isClicked?: boolean;
}

interface Reason {
  readonly title: MessageKey;
  readonly hint: MessageKey;
}

/** By the name of the background's error; what else may come is taken for a page that cannot be read. */
const reasons: Readonly<Record<string, Reason>> = {
  FileForbidden: {title: 'fileForbiddenTitle', hint: 'fileForbiddenHint'},
  LeaveNeeded: {title: 'leaveNeededTitle', hint: 'leaveNeededHint'},
  SiteOff: {title: 'siteOffTitle', hint: 'siteOffHint'},
  TabGone: {title: 'tabGoneTitle', hint: 'tabGoneHint'},
};
const forbidden: Reason = {title: 'pageForbiddenTitle', hint: 'pageForbiddenHint'};

/** Why there is nothing to show of a page yet, and what to do. */
export function UnreadPage({view, onAnalyse, isClicked = false}: UnreadPageProps) {
  const say = useSay();
  if (view.view === 'waiting') return <Progress label={say('readingPage')} />;
  if (view.view === 'unread') {
    return (
      <EmptyState
        icon="article"
        title={say('unreadTitle')}
        hint={say('unreadHint')}
        action={
          <Button weight="main" onClick={onAnalyse}>
            {say('analysePage')}
          </Button>
        }
      />
    );
  }
  const known = isClicked && view.reason === 'LeaveNeeded' ? undefined : reasons[view.reason];
  const {title, hint} = known ?? forbidden;
  return (
    <EmptyState
      icon="none"
      title={say(title)}
      hint={say(hint)}
      action={<Button onClick={onAnalyse}>{say('tryAgain')}</Button>}
    />
  );
}
