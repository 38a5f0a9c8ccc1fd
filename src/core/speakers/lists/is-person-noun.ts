import {peopleNouns} from './people-nouns';
import {genderByWord, titles} from './titles';
import {offices} from './unnamed';

/** Endings of nouns for people: *teacher*, *34-year-old*, *economist*. */
const ending = /(?:[^w]er|or|ist|ian|man|woman|person|eer|ee|old|crat|ant|ive|ite|cian|ess|mate|hand)$/;

/** Whether a noun in lower case stands for a person; what does not (*the timeline said*) speaks as a document does. */
export function isPersonNoun(noun: string): boolean {
  return (
    peopleNouns.has(noun) ||
    titles[noun] !== undefined ||
    genderByWord[noun] !== undefined ||
    offices.has(noun) ||
    ending.test(noun)
  );
}
