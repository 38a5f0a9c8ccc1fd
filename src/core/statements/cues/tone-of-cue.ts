import {wordTable} from '../language/word-table';
import type {Tone} from '../statement';
import {findVerb} from './form-of-verb';

/** Cue words that are no verbs. */
const toneByWord = wordTable<Tone>({
  allegedly: 'distancing', // was allegedly shot
  alleged: 'distancing', // the alleged attack
  allegation: 'distancing', // the allegation that he lied
  allegations: 'distancing', // allegations of fraud
  accusation: 'distancing', // the accusation that he lied
  accusations: 'distancing', // accusations of fraud
  claims: 'distancing', // her claims of fraud
  purportedly: 'distancing', // purportedly signed by her
  purported: 'distancing', // a purported memo
  supposedly: 'distancing', // supposedly safe
  supposed: 'distancing', // the supposed cure
  rumours: 'distancing', // rumours of a sale
  rumors: 'distancing', // rumors of a sale
  rumoured: 'distancing', // a rumoured sale
  rumored: 'distancing', // a rumored sale
  speculation: 'distancing', // speculation that he may go
  'so-called': 'distancing', // the so-called reform
  admission: 'endorsing', // her admission that it failed
  revelation: 'endorsing', // the revelation that he paid
  revelations: 'endorsing', // revelations about the deal
  finding: 'endorsing', // the finding that it leaks
  findings: 'endorsing', // its findings that it leaks
  evidence: 'endorsing', // evidence that it leaks
  acknowledgement: 'endorsing', // an acknowledgement that it failed
  criticism: 'opinion', // his criticism of the plan
  praise: 'opinion', // her praise for the crew
  complaint: 'opinion', // a complaint about noise
  complaints: 'opinion', // complaints about noise
  anger: 'opinion', // anger over the plan
  outrage: 'opinion', // outrage at the plan
  condemnation: 'opinion', // its condemnation of the raid
  opinion: 'opinion', // in her opinion
});

const strength: Readonly<Record<Tone, number>> = {neutral: 0, opinion: 1, endorsing: 2, distancing: 3};

/**
 * What a cue lets the writer's view show. Of several words the first that is not neutral counts, so that *blamed … noting* is an opinion;
 * a hedge inside the cue (*reportedly claimed*) outweighs nothing. `words` are the cue's words in lower case.
 */
export function toneOfCue(words: readonly string[]): Tone {
  if (words.includes('pointed') && words.includes('out')) return 'endorsing';
  const tones = words.flatMap(word => toneByWord[word] ?? findVerb(word)?.tone ?? []);
  return tones.find(tone => strength[tone] > 0) ?? 'neutral';
}
