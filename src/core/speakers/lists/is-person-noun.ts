import {peopleNouns} from './people-nouns';
import {genderByWord, titles} from './titles';
import {offices} from './unnamed';

/** Endings of nouns for people: *teacher*, *34-year-old*, *economist*. */
const ending =
  /(?:[^w]er|[ts]or|[iel]lor|yor|ernor|donor|ist|ian|man|woman|person|eer|(?:oy|in|ug|st|int|end|ain|[aeio]r|acu|ent|iew|ap|ort|ut|ot|ay|ens)ee|(?:^|-)old|crat|(?:igr|ount|ssist|end|ip|est|bit|bat|lit|cup|plic|ten|rch|rv|sult|aim|orm|inf|mand|fid)ant|mate)$/;

/** Words with such an ending that stand for bodies and things, or for nothing: *the retail **giant** Ely*, *told **her***. */
const neverPeople = new Set(
  // carmaker Ely Motors, the newspaper said
  'after anger another automaker better bigger border broadcaster broader carmaker carrier center chamber character chipmaker climate closer consider counter cover danger deliver developer dinner earlier either enter ever factor further gender greater harder her higher however insurer larger later lender letter list longer manufacturer matter motor neither never newspaper number offer older operator order other over paper per pier provider publisher quarter rather remember retailer river sector server smaller stronger summer super supplier together under water weather whatever whether winter younger'.split(
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
