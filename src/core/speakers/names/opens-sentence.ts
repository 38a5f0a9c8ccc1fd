import {findVerb} from '../../statements/cues/form-of-verb';
import type {Word} from '../../statements/reading/words';

/** Words that begin sentences with a capital, often right before a name, and names hardly ever. */
const openers: ReadonlySet<string> = new Set([
  ...[
    'is',
    'are',
    'was',
    'were',
    'has',
    'have',
    'had',
    'do',
    'does',
    'did',
    'can',
    'could',
    'should',
    'would',
    'shall',
    'must',
  ], // Is Lee right?
  ...['rival', 'rivals', 'fellow'], // Rival Ann Lee agrees.
  ...[
    'maybe',
    'perhaps',
    'neither',
    'either',
    'thus',
    'hence',
    'indeed',
    'again',
    'already',
    'soon',
    'sometimes',
    'furthermore',
    'therefore',
    'otherwise',
    'nonetheless',
    'likewise',
    'elsewhere',
    'overall',
    'together',
    'afterwards',
    'regardless',
  ], // Maybe Lee is.
  ...[
    'across',
    'against',
    'around',
    'behind',
    'besides',
    'beyond',
    'inside',
    'like',
    'near',
    'outside',
    'past',
    'through',
    'throughout',
    'toward',
    'towards',
    'unlike',
  ], // Outside Ely, boats …
  ...['let', 'imagine', 'consider', 'remember', 'recall'], // Consider Lee.
]);

/** *Certainly*, *Previously*, *Apparently*; no *Sally*, *Kelly*, *McNally*. */
const adverb = /^(?!mc)\p{L}{3,}(?:ably|ibly|ainly|ally|antly|ently|arly|ately|edly|ingly|ively|ously)$/u;

/** Whether a capital is only the sentence's: ***Is** Lee right?* The word begins its sentence. */
export function opensSentence(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  if (openers.has(lower) || adverb.test(lower)) return true;
  // *Stated Lee: “…”*
  if (/ed$|^said$|^says$|^wrote$/.test(lower) && findVerb(lower)) return true;
  return lower === 'will' && isQuestion(words, index);
}

/** In words; who asks for longer is not understood. */
const longestQuestion = 60;

function isQuestion(words: readonly Word[], index: number): boolean {
  const sentence = words[index]?.sentence;
  return words.slice(index, index + longestQuestion).some(word => word.sentence === sentence && word.text === '?');
}
