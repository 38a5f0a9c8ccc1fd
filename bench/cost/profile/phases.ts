import {MainThread} from '../../devtools/main-thread';
import {isOfExtension, type TraceEvent} from '../../devtools/trace';
import type {Sample} from './samples';
import type {Sources} from './sources';

/** What an analysis does in one task of the page's thread after another, by a source that runs in it then and in none before. */
const steps: readonly (readonly [name: string, runs: RegExp])[] = [
  ['marks, strip and legend', /content\/highlights\/highlighter/],
  ['blocks, text, asking, the legend made', /content\/(?:text-map\/compose-text|article\/blocks)/],
  ['Readability', /Readability\.js$/],
  ['the copy', /finding\/page-copy/],
];
/** Microseconds of the thread under which a task is told with the rest. */
const least = 200;

/** Milliseconds of one step. */
export interface Phase {
  readonly name: string;
  readonly thread: number;
  /** Of these, parsing and compiling scripts. */
  readonly compiling: number;
}

/** What the page's thread did from `first` on, an extension's first script, in order; what comes several times is told once. */
export function phasesOf(
  traced: readonly TraceEvent[],
  first: TraceEvent,
  samples: readonly Sample[],
  sources: Sources,
): readonly Phase[] {
  const {events} = new MainThread(traced, first);
  const tasks = events.filter(({name, ts, dur = 0}) => name === 'RunTask' && ts + dur >= first.ts);
  const compiled = outermost(events.filter(isCompiling));
  const phases = new Map<string, Phase>();
  let before = '';
  for (const task of tasks) {
    const within = events.filter(event => holds(task, event.ts));
    const ran = samples.filter(({at}) => holds(task, at)).flatMap(({stack}) => stack.map(frame => sources.of(frame)));
    const isFrame = within.some(({name}) => name === 'Commit');
    const step = isFrame ? undefined : stepOf(task, within, new Set(ran));
    if (step !== undefined) before = step;
    const name = isFrame ? `a frame, after: ${before}` : (step ?? 'messages, garbage and the rest');
    const {thread, compiling} = phases.get(name) ?? {thread: 0, compiling: 0};
    phases.set(name, {
      name,
      thread: thread + (task.tdur ?? 0) / 1000,
      compiling: compiling + sum(compiled.filter(event => holds(task, event.ts))),
    });
  }
  return [...phases.values()];
}

function stepOf(task: TraceEvent, within: readonly TraceEvent[], ran: ReadonlySet<string | undefined>) {
  if ((task.tdur ?? 0) < least) return undefined;
  const started = within.find(event => event.name === 'EvaluateScript' && isOfExtension(event));
  if (started !== undefined) return `${scriptOf(started)}, its first run`;
  return steps.find(([, runs]) => [...ran].some(source => source !== undefined && runs.test(source)))?.[0];
}

function scriptOf({args: {data}}: TraceEvent): string {
  const url = typeof data === 'object' && data !== null && 'url' in data ? String(data.url) : '';
  return url.slice(url.lastIndexOf('/') + 1);
}

/** The browser's own record of it. */
export function isCompiling({name}: TraceEvent): boolean {
  return name === 'v8.compile' || /^V8\.(?:Compile|Parse)/i.test(name);
}

/** Of events in order, those that happen in no other of them. */
export function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
    .filter(({ts, dur = 0}) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

export function holds(event: TraceEvent, at: number): boolean {
  return event.ts <= at && at < event.ts + (event.dur ?? 0);
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, {tdur = 0}) => total + tdur, 0) / 1000;
}
