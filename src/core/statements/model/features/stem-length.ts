/**
 * Where a lower-case word’s stem ends: *argue*, *argues*, *argued* and *arguing* all give *argu*. Crude on purpose:
 * the model only needs the forms of one verb to share a piece.
 */
export function stemLength(word: string): number {
  let end = word.length;
  if (end > 5 && word.endsWith('ing')) end -= 3;
  else if (end > 4 && word.endsWith('ed')) end -= 2;
  else if (end > 4 && word.endsWith('es')) end -= 2;
  else if (end > 3 && word.endsWith('s') && !word.endsWith('ss')) end -= 1;
  const last = word.charAt(end - 1);
  if (end > 3 && (last === 'e' || last === 'y' || last === 'i')) end -= 1;
  // *planned* and *plan* share *plan*.
  else if (end < word.length && end > 3 && last === word.charAt(end - 2)) end -= 1;
  return end;
}
