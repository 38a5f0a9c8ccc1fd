import type {Attribution} from '../../core/statements/statement';

interface SampleMarkProps {
  readonly words: string;
  readonly attribution: Attribution;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A mark as the page paints it: it breaks across lines as the words do, which a button would not. */
export function SampleMark({words, attribution, chosen, onChoose}: SampleMarkProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element stands in one block and does not break across lines.
    <span
      role="button"
      tabIndex={0}
      class={`sample-mark sample-${attribution}${chosen ? ' is-chosen' : ''}`}
      aria-pressed={chosen}
      onClick={onChoose}
      onPointerEnter={onChoose}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
    >
      {words}
    </span>
  );
}
