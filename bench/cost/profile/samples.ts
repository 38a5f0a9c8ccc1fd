import type {TraceEvent} from '../../devtools/trace';

/** A function of a script, as the browser's profiler names it. Lines and columns count from 0. */
export interface Frame {
  readonly functionName: string;
  readonly url?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

/** What a thread was doing at one moment, the innermost function first. */
export interface Sample {
  /** In the trace's own time, microseconds. */
  readonly at: number;
  readonly stack: readonly Frame[];
}

/** What the browser records samples of. */
export const profiling = ['disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.compile'];

interface Node {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: Frame;
}

interface Chunk {
  readonly cpuProfile?: {readonly nodes?: readonly Node[]; readonly samples?: readonly number[]};
  readonly timeDeltas?: readonly number[];
}

/** The samples of the thread that `mark` happened on, in order. */
export function samplesOf(traced: readonly TraceEvent[], mark: TraceEvent): readonly Sample[] {
  const start = traced.find(({name, pid, tid}) => name === 'Profile' && pid === mark.pid && tid === mark.tid);
  if (start === undefined) return [];
  const nodes = new Map<number, Node>();
  const samples: Sample[] = [];
  let at = startTimeOf(start);
  for (const chunk of traced) {
    if (chunk.name !== 'ProfileChunk' || chunk.pid !== start.pid || chunk.id !== start.id) continue;
    const {cpuProfile = {}, timeDeltas = []} = chunkOf(chunk);
    for (const node of cpuProfile.nodes ?? []) nodes.set(node.id, node);
    for (const [index, id] of (cpuProfile.samples ?? []).entries()) {
      at += timeDeltas[index] ?? 0;
      samples.push({at, stack: stackOf(nodes, id)});
    }
  }
  return samples;
}

function stackOf(nodes: ReadonlyMap<number, Node>, id: number): Frame[] {
  const stack: Frame[] = [];
  for (let node = nodes.get(id); node !== undefined; node = nodes.get(node.parent ?? -1)) stack.push(node.callFrame);
  return stack;
}

function startTimeOf({args: {data}}: TraceEvent): number {
  return typeof data === 'object' && data !== null && 'startTime' in data ? Number(data.startTime) : Number.NaN;
}

function chunkOf({args: {data}}: TraceEvent): Chunk {
  return typeof data === 'object' && data !== null ? data : {};
}
