import type {CDPSession} from '@playwright/test';

/** One event of the browser's trace. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** When the event was, in the thread's own time. */
  readonly tts?: number;
  /** Of the thread itself, in which a busy machine does not count. */
  readonly tdur?: number;
  /** What belongs together, of events that come in parts. */
  readonly id?: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What scripts, styles and painting ask of the threads; the frames that came and those that were dropped; the tasks themselves. */
const categories = [
  'devtools.timeline',
  'loading',
  'blink.user_timing',
  'disabled-by-default-devtools.timeline.frame',
  'disabled-by-default-devtools.timeline',
  // What follows on a promise.
  'toplevel',
];

/** Records what all of the browser's threads do while something is done. */
export async function trace<Result>(
  browserSession: CDPSession,
  act: () => Promise<Result>,
  /** More of what the browser can record. */
  more: readonly string[] = [],
): Promise<{readonly result: Result; readonly events: readonly TraceEvent[]}> {
  const events: TraceEvent[] = [];
  const collect = ({value}: {value: readonly object[]}) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  };
  browserSession.on('Tracing.dataCollected', collect);
  await browserSession.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: [...categories, ...more], excludedCategories: ['*']},
  });
  try {
    return {result: await act(), events};
  } finally {
    const complete = new Promise(resolve => browserSession.once('Tracing.tracingComplete', resolve));
    await browserSession.send('Tracing.end');
    await complete;
    browserSession.off('Tracing.dataCollected', collect);
  }
}

function isTraceEvent(event: object): event is TraceEvent {
  return 'name' in event && 'pid' in event && 'tid' in event && 'ts' in event && 'args' in event;
}

/** Whether a script of an extension's is meant. */
export function isOfExtension({args: {data}}: TraceEvent): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'url' in data &&
    typeof data.url === 'string' &&
    data.url.startsWith('chrome-extension://')
  );
}
