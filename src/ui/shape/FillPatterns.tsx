/** Stripes and dots, so that areas can be told apart without their colours. */
export function FillPatterns({id}: {readonly id: string}) {
  return (
    <defs>
      <pattern id={`${id}-unnamed`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="pattern-ground-unnamed" width="6" height="6" />
        <rect class="pattern-ink-unnamed" width="3.5" height="6" />
      </pattern>
      <pattern id={`${id}-none`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect class="pattern-ground-none" width="5" height="5" />
        <circle class="pattern-ink-none" cx="2.5" cy="2.5" r="1.7" />
      </pattern>
    </defs>
  );
}
