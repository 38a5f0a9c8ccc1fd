import {useId} from 'preact/hooks';
import type {Attribution} from '../../core/statements/statement';
import {FillPatterns} from './FillPatterns';
import {fillOf} from './fill-of';

/** A part of the bar: whose it is (`null`: the article's own words), and how much. */
export interface BarPart {
  readonly attribution: Attribution | null;
  readonly amount: number;
}

interface ShapeBarProps {
  readonly parts: readonly BarPart[];
  /** What the bar shows, in words: for those who do not see it. */
  readonly label: string;
}

/** One bar, divided: named filled, unnamed striped, none dotted. */
export function ShapeBar({parts, label}: ShapeBarProps) {
  const id = useId();
  const whole = parts.reduce((sum, part) => sum + part.amount, 0) || 1;
  let before = 0;
  return (
    <svg class="shape-bar" role="img" aria-label={label}>
      <FillPatterns id={id} />
      {parts.map(({attribution, amount}) => {
        const start = before;
        before += amount;
        return (
          <rect
            key={start}
            x={`${(100 * start) / whole}%`}
            width={`${(100 * amount) / whole}%`}
            height="100%"
            class={`part-${attribution ?? 'rest'}`}
            fill={fillOf(attribution, id)}
          />
        );
      })}
    </svg>
  );
}
