import type {PageState, Settings} from '../messaging/contract';
import {ExportForm} from '../pages/taking/ExportForm';
import {subjectOf} from '../pages/taking/export-subject';
import {useWords} from '../ui/words';
import {KeptRow} from './KeptRow';

interface KeptListProps {
  readonly page: Extract<PageState, {readonly state: 'analysed' | 'not-article'}>;
  readonly tabId: number;
  readonly settings: Settings;
}

/** What is kept of the article, and the way to take it along, with or without what was only found. */
export function KeptList({page, tabId, settings}: KeptListProps) {
  const {say, number} = useWords();
  const {annotations} = page;
  const subject = subjectOf(page, settings);
  return (
    <section class="kept" aria-labelledby="kept-heading">
      <h2 id="kept-heading">
        {say('keptHeading')} {annotations.length > 0 && <span class="heading-count">{number(annotations.length)}</span>}
      </h2>
      {annotations.length === 0 && <p class="kept-nothing">{say('keptEmptyHint')}</p>}
      {subject && (
        <details class="kept-export">
          <summary>{say('exportThis')}</summary>
          <ExportForm subject={subject} />
        </details>
      )}
      {annotations.length > 0 && (
        <ul>
          {annotations.map(located => (
            <KeptRow key={located.annotation.id} located={located} tabId={tabId} />
          ))}
        </ul>
      )}
    </section>
  );
}
