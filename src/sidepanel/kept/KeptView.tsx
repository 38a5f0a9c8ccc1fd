import type {LocatedAnnotation, PageState} from '../../messaging/contract';
import type {Keeping} from '../../pages/kept/use-keeping';
import {RowGroups} from '../../pages/lists/RowGroups';
import type {Jumps} from '../../pages/reading/use-jumps';
import type {MessageKey} from '../../ui/message-key';
import {EmptyState} from '../../ui/notices/EmptyState';
import {useWords} from '../../ui/words';
import {KeptEntry} from './KeptEntry';

interface KeptViewProps {
  readonly page: Extract<PageState, {readonly state: 'analysed' | 'not-article'}>;
  readonly jumps: Jumps;
  readonly keeping: Keeping;
  readonly knownTags: readonly string[];
}

/** What needs the reader's eye comes first. */
const sections: readonly {readonly state: LocatedAnnotation['state']; readonly heading: MessageKey}[] = [
  {state: 'changed', heading: 'keptChanged'},
  {state: 'gone', heading: 'keptGone'},
  {state: 'unchanged', heading: 'keptUnchanged'},
];

/** All that is kept of the article, by what became of its words. */
export function KeptView({page, jumps, keeping, knownTags}: KeptViewProps) {
  const {say, number} = useWords();
  const {annotations, article} = page;
  if (annotations.length === 0) {
    return <EmptyState icon="keep" title={say('keptEmptyTitle')} hint={say('keptEmptyHint')} />;
  }
  const groups = sections
    .map(section => ({...section, entries: annotations.filter(({state}) => state === section.state)}))
    .filter(({entries}) => entries.length > 0);
  return (
    <RowGroups>
      {groups.map(({state, heading, entries}) => (
        <section key={state} class="row-group" aria-labelledby={`kept-${state}`}>
          <h2 class="group-heading" id={`kept-${state}`}>
            {say(heading)} <span class="heading-count">{number(entries.length)}</span>
          </h2>
          <ul>
            {entries.map(located => (
              <KeptEntry
                key={located.annotation.id}
                located={located}
                article={article}
                jumps={jumps}
                keeping={keeping}
                knownTags={knownTags}
              />
            ))}
          </ul>
        </section>
      ))}
    </RowGroups>
  );
}
