/** *the board* is the Harbour **Board** and the **Board** of Trade, but *the government* not the Federation of Government Workers. */
export function isCalledAfter(parts: readonly string[], stems: readonly string[]): boolean {
  return parts.some(
    (part, index) =>
      stems.includes(part) &&
      (index === parts.length - 1 || index === 0 || /^(?:of|for|on|inc|ltd|corp|plc)$/.test(parts[index + 1] ?? '')),
  );
}
