import {peopleNouns} from './people-nouns';
import {genderByWord, titles} from './titles';
import {offices} from './unnamed';

/** Endings of nouns for people: *teacher*, *34-year-old*, *economist*. */
const ending = /(?:[^w]er|or|ist|ian|man|woman|person|eer|ee|old|crat|ant|ive|ite|cian|ess|mate|hand)$/;

/** Nouns with such an ending that stand for bodies and things: *the retail **giant** Ely*. */
const neverPeople = new Set(
  // carmaker Ely Motors, the newspaper said
  'whether other another over under after never ever however either neither rather later earlier together for or nor better further consider remember offer enter matter pier dinner weather summer winter giant restaurant plant covenant warrant grant tower power paper newspaper letter order number river water server center chamber carmaker chipmaker automaker retailer insurer publisher carrier lender broadcaster manufacturer supplier provider developer operator sector factor floor error motor initiative archive drive'.split(
    ' ',
  ),
);

/** Whether a noun in lower case stands for a person; what does not (*the timeline said*) speaks as a document does. */
export function isPersonNoun(noun: string): boolean {
  if (neverPeople.has(noun)) return false;
  return (
    peopleNouns.has(noun) ||
    titles[noun] !== undefined ||
    genderByWord[noun] !== undefined ||
    offices.has(noun) ||
    ending.test(noun)
  );
}
