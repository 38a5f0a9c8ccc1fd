import type {TraceEvent} from './trace';

/** The main thread of a page, as it was traced. */
export class MainThread {
  readonly events: readonly TraceEvent[];
  readonly #tasks: readonly TraceEvent[];

  /** That on which `mark`, an event of the trace, happened. */
  constructor(
    readonly traced: readonly TraceEvent[],
    mark: TraceEvent,
  ) {
    this.events = traced.filter(({pid, tid}) => pid === mark.pid && tid === mark.tid);
    this.#tasks = this.events.filter(({name}) => name === 'RunTask');
  }

  /** Events of the page's other threads too, those that draw its frames among them. */
  countInPage(name: string): number {
    const [one] = this.events;
    return this.traced.filter(event => event.name === name && event.pid === one?.pid).length;
  }

  /** Milliseconds that the thread worked in all. */
  get work(): number {
    return sum(this.#tasks);
  }

  /**
   * Milliseconds that the thread worked from the start of the task in which something happened to the end of the frame that
   * shows it: with less than a frame's length, no frame is missed for it. `NaN` where no frame came.
   */
  workUntilShown(event: TraceEvent): number {
    const start = this.#tasks.find(task => holds(task, event));
    const painted = this.events.find(({name, ts}) => name === 'Commit' && ts >= event.ts);
    const end = painted && this.#tasks.find(task => holds(task, painted));
    if (start === undefined || end === undefined) return Number.NaN;
    return sum(this.#tasks.filter(({ts}) => ts >= start.ts && ts <= end.ts));
  }
}

function holds(task: TraceEvent, {ts}: TraceEvent): boolean {
  return task.ts <= ts && ts <= task.ts + (task.dur ?? 0);
}

function sum(tasks: readonly TraceEvent[]): number {
  return tasks.reduce((total, {tdur = 0}) => total + tdur, 0) / 1000;
}
