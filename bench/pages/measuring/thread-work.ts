import {isOfExtension, type TraceEvent} from '../../devtools/trace';

/** What an analysis asked of the page's main thread, in milliseconds of the thread itself unless it says otherwise. */
export interface ThreadWork {
  /** All tasks of the thread from our script's first one on, style and paint with them. */
  readonly total: number;
  /** Of these, what our scripts ran. */
  readonly script: number;
  /** Of that, parsing them. */
  readonly parsing: number;
  /** Of the total, what the browser does for what we changed. */
  readonly style: number;
  readonly paint: number;
  /** The longest task in which a script of ours ran. */
  readonly longestTask: number;
  /** Wall clock: from our script's first line to the end of the frame that shows what it painted. */
  readonly toMarks: number;
}

/** The mark that the page sets as soon as it sees painted ranges: `watchForMarks`. */
export const marksSeen = 'hearsay-bench-marks';

/** What follows on a promise: nothing says whose it is, but in a task where no other script ran it is ours. */
const followUp = 'BlinkScheduler_PerformMicrotaskCheckpoint';
/** Microseconds; the thread also looks after every task whether anything follows. */
const leastFollowUp = 100;

/** Reads the work from a trace of one analysis. `looking`: the timer of the mark's, which is not the analysis'. `undefined` when no script of ours ran in any page. */
export function threadWork(events: readonly TraceEvent[], looking: number): ThreadWork | undefined {
  const first = events.find(event => event.name === 'EvaluateScript' && isOfExtension(event));
  if (first === undefined) return undefined;
  const onThread = events.filter(event => event.pid === first.pid && event.tid === first.tid);
  const looks = onThread.filter(event => event.name === 'TimerFire' && timerOf(event) === looking);
  const tasks = onThread.filter(
    task => task.name === 'RunTask' && task.ts + (task.dur ?? 0) >= first.ts && !looks.some(look => holds(task, look)),
  );
  const called = onThread.filter(({name}) => name === 'EvaluateScript' || name === 'FunctionCall');
  const foreign = called.filter(event => !isOfExtension(event));
  const followed = tasks
    .filter(task => !foreign.some(script => holds(task, script)))
    .flatMap(task => onThread.filter(event => isFollowUp(event) && holds(task, event)));
  const scripts = outermost([...called.filter(event => isOfExtension(event)), ...followed]);
  const own = tasks.filter(task => scripts.some(script => holds(task, script)));
  /** Some stand in one of their own name. */
  const since = (...names: readonly string[]) =>
    names.flatMap(wanted => outermost(onThread.filter(({name, ts}) => name === wanted && ts >= first.ts)));
  const seen = onThread.find(event => event.name === marksSeen)?.ts ?? first.ts;
  const shown = onThread.find(event => event.name === 'Paint' && event.ts >= seen);
  return {
    total: milliseconds(sum(tasks)),
    script: milliseconds(sum(scripts)),
    parsing: milliseconds(sum(onThread.filter(event => event.name === 'v8.compile' && isOfExtension(event)))),
    style: milliseconds(sum(since('UpdateLayoutTree', 'Layout'))),
    paint: milliseconds(sum(since('PrePaint', 'Paint', 'Layerize', 'Commit'))),
    longestTask: milliseconds(Math.max(0, ...own.map(task => task.tdur ?? 0))),
    toMarks: milliseconds((shown === undefined ? seen : shown.ts + (shown.dur ?? 0)) - first.ts),
  };
}

/** Those that do not happen within another one. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(event => !events.some(outer => outer !== event && isIn(event, outer)));
}

function isFollowUp({name, tdur = 0}: TraceEvent): boolean {
  return name === followUp && tdur >= leastFollowUp;
}

function timerOf({args: {data}}: TraceEvent): unknown {
  return isRecord(data) ? data.timerId : undefined;
}

function holds(task: TraceEvent, {ts}: TraceEvent): boolean {
  return task.ts <= ts && ts <= task.ts + (task.dur ?? 0);
}

function isIn(inner: TraceEvent, outer: TraceEvent): boolean {
  return outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, {tdur = 0}) => total + tdur, 0);
}

function milliseconds(microseconds: number): number {
  return microseconds / 1000;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
