import type {Tone} from '../../core/statements/statement';
import type {MessageKey} from '../message-key';
import type {Say} from '../words';

/** Of one word, and of several. */
const toneKeys: Readonly<Record<Tone, readonly [word: MessageKey, words: MessageKey]>> = {
  neutral: ['toneNeutral', 'toneNeutralWords'],
  distancing: ['toneDistancing', 'toneDistancingWords'],
  endorsing: ['toneEndorsing', 'toneEndorsingWords'],
  opinion: ['toneOpinion', 'toneOpinionWords'],
};

/** What a cue lets the writer's view show, in plain words: “claimed”: a distancing word. Empty without a cue. */
export function toneWords(say: Say, cue: string, tone: Tone): string {
  const words = cue.replace(/\s+/g, ' ').trim();
  const [one, several] = toneKeys[tone];
  return words === '' ? '' : say(words.includes(' ') ? several : one, words);
}
