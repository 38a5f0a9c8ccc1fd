import type {MessageKey} from '../ui/message-key';
import {useSay} from '../ui/words';
import {PermissionList} from './PermissionList';

/** A question about the reader's data, and its answer. */
const matters: readonly {readonly heading: MessageKey; readonly words: MessageKey}[] = [
  {heading: 'privacyReads', words: 'privacyReadsWords'},
  {heading: 'privacyKeeps', words: 'privacyKeepsWords'},
  {heading: 'privacyWhere', words: 'privacyWhereWords'},
  {heading: 'privacyLeaves', words: 'privacyLeavesWords'},
  {heading: 'privacyNever', words: 'privacyNeverWords'},
];

/** What becomes of the reader's data: PRIVACY.md, within the extension. */
export function Privacy() {
  const say = useSay();
  return (
    <>
      <h1>{say('privacyHeading')}</h1>
      <p class="page-lead">{say('privacyLead')}</p>
      {matters.map(({heading, words}) => (
        <section key={heading} aria-labelledby={heading}>
          <h2 id={heading}>{say(heading)}</h2>
          <p>{say(words)}</p>
        </section>
      ))}
      <section aria-labelledby="permissions">
        <h2 id="permissions">{say('privacyPermissions')}</h2>
        <PermissionList />
      </section>
    </>
  );
}
