import {callTab} from '../messaging/call-tab';
import type {LocatedAnnotation} from '../messaging/contract';
import {keptStatement, keptWords, standingOf} from '../pages/kept/words/annotation-words';
import {StateWord} from '../pages/kept/words/StateWord';
import {WrittenWords} from '../pages/kept/words/WrittenWords';
import {findTabInAddress} from '../pages/tab-in-address';
import {AttributionMark} from '../ui/statements/AttributionMark';
import {Quote} from '../ui/statements/Quote';
import {SpeakerLine} from '../ui/statements/SpeakerLine';

interface KeptRowProps {
  readonly located: LocatedAnnotation;
  readonly tabId: number;
}

/** One kept annotation; a click goes to its words on the page. */
export function KeptRow({located: {annotation, state}, tabId}: KeptRowProps) {
  const standing = standingOf(annotation);
  const statement = keptStatement(annotation);
  const show = async () => {
    await callTab(tabId, 'showAnnotation', {id: annotation.id});
    // The popup lies over the words; in a tab of its own it does not.
    if (findTabInAddress(location.href) === undefined) window.close();
  };
  return (
    <li class={`kept-row edge-${standing}`}>
      <button type="button" class="row-button" disabled={state === 'gone'} onClick={() => void show()}>
        <Quote parts={keptWords(annotation)} atMost={160} />
      </button>
      <p class="row-line">
        <AttributionMark standing={standing} compact={statement !== null} />
        {statement && <SpeakerLine source={statement.source} speaker={statement.speaker} />}
        <StateWord state={state} />
      </p>
      <WrittenWords annotation={annotation} atMost={120} />
    </li>
  );
}
