import type {ComponentChildren} from 'preact';
import type {LineStyle} from '../../core/marking/mark-settings';
import type {Standing} from '../../core/marking/standing';

interface MarkSampleProps {
  readonly standing: Standing;
  readonly line: LineStyle;
  /** Only reported, rather than quoted. */
  readonly isReported?: boolean;
  readonly children: ComponentChildren;
}

/** Words that look as they would be marked on a page. */
export function MarkSample({standing, line, isReported = false, children}: MarkSampleProps) {
  return (
    <span
      class={`mark-sample mark-sample-${standing}${isReported ? ' mark-sample-reported' : ''}`}
      style={{textDecorationStyle: line}}
    >
      {children}
    </span>
  );
}
