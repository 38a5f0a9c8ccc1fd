import type {Tone} from '../../core/statements/statement';
import type {MessageKey} from '../message-key';
import type {Say} from '../words';

const toneKeys: Readonly<Record<Tone, MessageKey>> = {
  neutral: 'toneNeutral',
  distancing: 'toneDistancing',
  endorsing: 'toneEndorsing',
  opinion: 'toneOpinion',
};

/** What a cue lets the writer's view show, in plain words: “claimed”: a distancing word. Empty without a cue. */
export function toneWords(say: Say, cue: string, tone: Tone): string {
  const words = cue.replace(/\s+/g, ' ').trim();
  return words === '' ? '' : say(toneKeys[tone], words);
}
