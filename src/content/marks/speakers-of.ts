import type {Speaker} from '../../core/speakers/speaker';
import type {Mark} from './mark';

/** Whom an article lets speak, as it was detected and as the reader put it right; each once, in the order of the text. */
export function speakersOf(marks: readonly Mark[]): readonly Speaker[] {
  const byName = new Map<string, Speaker>();
  for (const {detected, kept} of marks) {
    const speaker = kept?.annotation.correction?.speaker ?? detected?.statement.speaker;
    if (speaker != null && !byName.has(speaker.name)) byName.set(speaker.name, speaker);
  }
  return [...byName.values()];
}
