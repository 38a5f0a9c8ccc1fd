import {MainThread} from '../devtools/main-thread';
import {isOfExtension, type TraceEvent} from '../devtools/trace';

/** What a page's thread does, by the names that the trace has for it. */
const kinds = {
  'parsing scripts': /^v8\.compile$/,
  scripts:
    /^(?:EvaluateScript|FunctionCall|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint|v8\.|TimerFire|FireIdleCallback)/,
  'styles and layout': /^(?:UpdateLayoutTree|Layout|ParseAuthorStyleSheet)$/,
  painting: /^(?:PrePaint|Paint|Layerize|Commit|UpdateLayer)$/,
  garbage: /GC/,
  'messages and the rest': /^/,
} as const;
export type Kind = keyof typeof kinds;
export const allKinds: readonly Kind[] = [
  'parsing scripts',
  'scripts',
  'styles and layout',
  'painting',
  'garbage',
  'messages and the rest',
];

/** Milliseconds of a page's thread by what it did, from the first script of an extension's on. Nothing counts twice. */
export function selfTimes(traced: readonly TraceEvent[]): ReadonlyMap<Kind, number> {
  const times = new Map<Kind, number>(allKinds.map(kind => [kind, 0]));
  const first = traced.find(event => event.name === 'EvaluateScript' && isOfExtension(event));
  if (first === undefined) return times;
  const add = (event: TraceEvent, milliseconds: number) => {
    const kind = kindOf(event);
    times.set(kind, (times.get(kind) ?? 0) + milliseconds);
  };
  const open: TraceEvent[] = [];
  for (const event of inOrder(new MainThread(traced, first).events, first.ts)) {
    while (open.length > 0 && endOf(open.at(-1)) <= event.ts) open.pop();
    const outer = open.at(-1);
    if (outer === undefined && event.name !== 'RunTask') continue;
    add(event, (event.tdur ?? 0) / 1000);
    if (outer !== undefined) add(outer, -(event.tdur ?? 0) / 1000);
    open.push(event);
  }
  return times;
}

/** Those that take time and are not over at `from`; outer ones before inner ones. */
function inOrder(events: readonly TraceEvent[], from: number): TraceEvent[] {
  return events
    .filter(event => event.tdur !== undefined && endOf(event) >= from)
    .toSorted((one, other) => one.ts - other.ts || endOf(other) - endOf(one));
}

function kindOf({name}: TraceEvent): Kind {
  return allKinds.find(kind => kinds[kind].test(name)) ?? 'messages and the rest';
}

function endOf(event: TraceEvent | undefined): number {
  return event === undefined ? 0 : event.ts + (event.dur ?? 0);
}
