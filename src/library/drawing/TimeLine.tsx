import {useId} from 'preact/hooks';
import type {KeptTimes, TimeBin} from '../../core/library/found';
import {attributions} from '../../core/statements/statement';
import {FillPatterns} from '../../ui/shape/FillPatterns';
import {fillOf} from '../../ui/shape/fill-of';
import {useWords} from '../../ui/words';
import {useHere} from '../address/use-here';
import {TimeTable} from './TimeTable';

/** Pixels of the highest bar, and the part of its place that a bar takes. */
const height = 64;
const thickness = 0.76;
/** Of the lowest: what little was kept is still seen beside much. */
const lowest = 3;

/** A part of the drawing's width. Only heights are in pixels, so that stripes and dots keep their shape. */
const share = (part: number) => `${100 * part}%`;

/** When it was kept, as bars; a click on one narrows the library down to that time. The table below does the same by key. */
export function TimeLine({times: {first, last, bins}}: {readonly times: KeptTimes}) {
  const {say, day, number} = useWords();
  const [{wanted}, go] = useHere();
  const id = useId();
  if (bins.length < 2) return null;
  const most = Math.max(...bins.map(({total}) => total), 1);
  const total = bins.reduce((sum, bin) => sum + bin.total, 0);
  const partsOf = (bin: TimeBin) => {
    const each = Math.max(height / most, lowest / bin.total);
    let top = height;
    return [...attributions, 'own' as const].map(standing => {
      const size = bin.counts[standing] === 0 ? 0 : each * bin.counts[standing];
      top -= size;
      return {standing, top, size};
    });
  };
  return (
    <figure class="time-line">
      <figcaption>{say('libraryTimeLine')}</figcaption>
      <svg
        role="img"
        aria-label={say('libraryTimeDescription', number(total), day(`${first}T12:00`), day(`${last}T12:00`))}
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
            <rect class="time-ground" x={share(place / bins.length)} width={share(1 / bins.length)} height={height} />
            {partsOf(bin).map(({standing, top, size}) => (
              <rect
                key={standing}
                class={`part-${standing}`}
                fill={standing === 'own' ? undefined : fillOf(standing, id)}
                x={share((place + (1 - thickness) / 2) / bins.length)}
                y={top}
                width={share(thickness / bins.length)}
                height={size}
              />
            ))}
          </g>
        ))}
      </svg>
      <p class="time-ends" aria-hidden="true">
        <span>{day(`${first}T12:00`)}</span>
        <span>{day(`${last}T12:00`)}</span>
      </p>
      <TimeTable bins={bins} />
    </figure>
  );
}
