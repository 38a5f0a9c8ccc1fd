import type {Unit} from '../../../../core/annotations/extent/word-edges';

/** Where a key moves an edge of words; `null`: nowhere. In a text from right to left, the left arrow leads on. */
export function readStep(
  {key, ctrlKey, altKey, shiftKey, metaKey}: KeyboardEvent,
  isLeftward: boolean,
): {readonly unit: Unit; readonly direction: 'back' | 'on'} | null {
  const on = isLeftward ? 'ArrowLeft' : 'ArrowRight';
  const back = isLeftward ? 'ArrowRight' : 'ArrowLeft';
  const unit = ctrlKey || altKey || shiftKey || metaKey || key.startsWith('Page') ? 'sentence' : 'word';
  if (key === on || key === 'ArrowDown' || key === 'PageDown') return {unit, direction: 'on'};
  if (key === back || key === 'ArrowUp' || key === 'PageUp') return {unit, direction: 'back'};
  return null;
}
