import {useState} from 'preact/hooks';
import type {AnnotationId} from '../../core/annotations/annotation';
import {callTab} from '../../messaging/call-tab';

/** Leads the reader to words on the page, and back to where they were reading. */
export interface Jumps {
  readonly toStatement: (index: number) => void;
  readonly toAnnotation: (id: AnnotationId) => void;
  readonly back: () => void;
  /** The reader was led away from where they were reading. */
  readonly away: boolean;
}

export function useJumps(tabId: number): Jumps {
  const [away, setAway] = useState(false);
  // A tab that has lost its content script tells so by other ways; there is no place to come back to in it.
  const jump = (moving: Promise<{readonly moved: boolean}>) =>
    void moving.then(({moved}) => setAway(before => before || moved)).catch(() => setAway(false));
  return {
    toStatement: index => jump(callTab(tabId, 'showStatement', {index})),
    toAnnotation: id => jump(callTab(tabId, 'showAnnotation', {id})),
    back: () => {
      setAway(false);
      void callTab(tabId, 'comeBack', null).catch(() => undefined);
    },
    away,
  };
}
