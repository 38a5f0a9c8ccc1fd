import type {BrowserWithExtension} from '../../../scripts/browser/launch-extension';
import {isOfExtension, type TraceEvent, trace} from '../../devtools/trace';
import type {SavedPage} from '../../pages/list-pages';
import {readToTheEnd} from '../../pages/measuring/read-to-the-end';
import {median} from '../../report/numbers';
import {openForCost} from '../visit-for-cost';
import {holds, isCompiling, outermost, type Phase, phasesOf} from './phases';
import {profiling, type Sample, samplesOf} from './samples';
import {Sources} from './sources';

/** Sources that are told. */
const told = 20;

interface Profile {
  readonly phases: readonly Phase[];
  /** Milliseconds in which a sample found each source's own code running, compiling aside. */
  readonly selfTimes: ReadonlyMap<string, number>;
}

/**
 * Prints what an analysis does in order, and in which sources its time goes: medians over the pages. The profiler slows
 * what it looks at, compiling above all, so that these tell of shares; without it, the totals are smaller by a third.
 */
export async function printProfile(browser: BrowserWithExtension, pages: readonly SavedPage[]): Promise<void> {
  const sources = new Sources(browser.extensionFolder);
  const profiles: Profile[] = [];
  for (const saved of pages) {
    const page = await openForCost(browser, saved);
    const {events} = await trace(browser.browserSession, () => readToTheEnd(browser, page), profiling);
    await page.close();
    const first = events.find(event => event.name === 'EvaluateScript' && isOfExtension(event));
    if (first === undefined) continue;
    const samples = samplesOf(events, first).filter(({at}) => at >= first.ts);
    profiles.push({
      phases: phasesOf(events, first, samples, sources),
      selfTimes: selfTimesOf(events, first, samples, sources),
    });
  }
  const middle = (of: (profile: Profile) => number) => Number(median(profiles.map(of)).toFixed(1));
  const phaseNames = new Set(profiles.flatMap(({phases}) => phases.map(({name}) => name)));
  const rows = [...phaseNames].map(name => {
    const of = (value: 'thread' | 'compiling') =>
      middle(({phases}) => phases.find(phase => phase.name === name)?.[value] ?? 0);
    return {'in order': name, 'thread, ms': of('thread'), 'of it compiling': of('compiling')};
  });
  console.table(rows.filter(row => row['thread, ms'] > 0));
  const sourceNames = new Set(profiles.flatMap(({selfTimes}) => [...selfTimes.keys()]));
  const lines = [...sourceNames].map(source => ({
    source,
    'itself, ms': middle(({selfTimes}) => selfTimes.get(source) ?? 0),
  }));
  console.table(lines.toSorted((one, other) => other['itself, ms'] - one['itself, ms']).slice(0, told));
}

/** What the browser does for a source's call counts as the source's own. */
function selfTimesOf(
  traced: readonly TraceEvent[],
  first: TraceEvent,
  samples: readonly Sample[],
  sources: Sources,
): ReadonlyMap<string, number> {
  const compiled = outermost(
    traced.filter(event => event.tid === first.tid && event.pid === first.pid && isCompiling(event)),
  );
  const times = new Map<string, number>();
  let before = first.ts;
  for (const {at, stack} of samples) {
    const source = stack.map(frame => sources.of(frame)).find(each => each !== undefined);
    const name = compiled.some(event => holds(event, at)) ? 'compiling' : source;
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + (at - before) / 1000);
    before = at;
  }
  return times;
}
