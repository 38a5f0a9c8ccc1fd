import {useId, useMemo} from 'preact/hooks';
import type {DayCount} from '../../core/library/found';
import {attributions} from '../../core/statements/statement';
import {FillPatterns} from '../../ui/shape/FillPatterns';
import {fillOf} from '../../ui/shape/fill-of';
import {useWords} from '../../ui/words';
import {useHere} from '../address/use-here';
import {TimeTable} from './TimeTable';
import {type TimeBin, timeBins} from './time-bins';

const barWidth = 12;
const gap = 3;
const height = 64;

/** When it was kept, as bars; a click on one narrows the library down to that time. The table below does the same by key. */
export function TimeLine({days}: {readonly days: readonly DayCount[]}) {
  const {say, day, number} = useWords();
  const [{wanted}, go] = useHere();
  const id = useId();
  const bins = useMemo(() => timeBins(days), [days]);
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined || bins.length < 2) return null;
  const most = Math.max(...bins.map(({total}) => total), 1);
  const total = bins.reduce((sum, bin) => sum + bin.total, 0);
  const width = bins.length * barWidth;
  const partsOf = (bin: TimeBin) => {
    let top = height;
    return [...attributions, 'own' as const].map(standing => {
      const size = (height * bin.counts[standing]) / most;
      top -= size;
      return {standing, top, size};
    });
  };
  return (
    <figure class="time-line">
      <figcaption>{say('libraryTimeLine')}</figcaption>
      <svg
        role="img"
        aria-label={say(
          'libraryTimeDescription',
          number(total),
          day(`${first.from}T12:00`),
          day(`${last.until}T12:00`),
        )}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
      >
        <FillPatterns id={id} />
        {bins.map((bin, place) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: by key, the table below leads to the same.
          <g
            key={bin.from}
            class="time-bar"
            onClick={() => go({wanted: {...wanted, from: bin.from, until: bin.until}, page: 1})}
          >
            <title>{say('libraryTimeBar', day(`${bin.from}T12:00`), number(bin.total))}</title>
            <rect class="time-ground" x={place * barWidth} width={barWidth} height={height} />
            {partsOf(bin).map(({standing, top, size}) => (
              <rect
                key={standing}
                class={`part-${standing}`}
                fill={standing === 'own' ? undefined : fillOf(standing, id)}
                x={place * barWidth + gap / 2}
                y={top}
                width={barWidth - gap}
                height={size}
              />
            ))}
          </g>
        ))}
      </svg>
      <p class="time-ends" aria-hidden="true">
        <span>{day(`${first.from}T12:00`)}</span>
        <span>{day(`${last.until}T12:00`)}</span>
      </p>
      <TimeTable bins={bins} />
    </figure>
  );
}
