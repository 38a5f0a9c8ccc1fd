import {indexAt, type Word} from '../../statements/reading/words';
import {messages} from '../lists/documents';
import type {Mention} from '../sources/mention';
import type {Context} from './context';
import type {Resolution} from './resolution';

/** Keeps who has spoken for the pronouns to come, and who issued the message that the sentence speaks of. */
export function remember(
  mention: Mention,
  {speaker, told}: Resolution,
  at: Word,
  own: readonly Word[],
  context: Context,
): void {
  // Whoever writes is *I*, and never the next *she*.
  if (mention.kind === 'pronoun' && /^(?:i|we|my|our|you)$/.test(mention.word)) return;
  if (mention.kind === 'label') return;
  const member = speaker ? context.cast.findNamed(speaker.name) : undefined;
  if (speaker === null && mention.kind !== 'pronoun' && asks(own, context.words)) return;
  if (member) member.speaks = true;
  context.recollection.add({
    offset: at.start,
    sentence: at.sentence,
    spoke: true,
    aside: false,
    thing: (mention.kind === 'document' || mention.kind === 'body') && speaker?.kind !== 'person',
    plural: (mention.kind === 'unnamed' && mention.plural) || speaker?.kind === 'group',
    member,
    speaker: speaker ?? undefined,
    gender: mention.kind === 'person' ? mention.gender : undefined,
  });
  if (!speaker || told !== 'named') return;
  if (speaker.kind !== 'document') context.latest = {speaker, sentence: at.sentence};
  for (const word of sentenceAround(context.words, indexAt(context.words, at.start))) {
    if (messages.has(word.lower) && word.quotation < 0 && !own.includes(word)) context.issuers.set(word.lower, speaker);
  }
}

/** *a reporter **asked** Lee*: the answer is not the asker’s, so the next *she* is somebody else. */
function asks(own: readonly Word[], words: readonly Word[]): boolean {
  const at = indexAt(words, own.at(-1)?.start ?? 0);
  return words.slice(at + 1, at + 5).some(word => word.spoken && /^ask(?:s|ed|ing)?$/.test(word.lower));
}

/** In words to each side; sentences are shorter, texts without full stops are not. */
const longestSentence = 50;

function sentenceAround(words: readonly Word[], index: number): readonly Word[] {
  const sentence = words[index]?.sentence;
  return words
    .slice(Math.max(0, index - longestSentence), index + longestSentence)
    .filter(word => word.sentence === sentence);
}
