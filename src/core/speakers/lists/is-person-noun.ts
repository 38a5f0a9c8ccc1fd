import {peopleNouns} from './people-nouns';
import {genderByWord, titles} from './titles';
import {offices} from './unnamed';

/** Endings of nouns for people: *teacher*, *34-year-old*, *economist*. */
const ending =
  /(?:[^w]er|[ts]or|[iel]lor|yor|ernor|donor|ist|ian|man|woman|person|eer|(?:oy|in|ug|st|int|end|ain|[aeio]r|acu|ent|iew|ap|ort|ut|ot|ay|ens)ee|(?:^|-)old|crat|(?:igr|ount|ssist|end|ip|est|bit|bat|lit|cup|plic|ten|rch|rv|sult|aim|orm|inf|mand|fid)ant|mate)$/;

/** Words with such an ending that stand for bodies and things, or for nothing: *the retail **giant** Ely*, *told **her***. */
const neverPeople = new Set(
  // carmaker Ely Motors, the newspaper said
  'whether other another over under after never ever however either neither rather later earlier together better further consider remember offer enter matter pier dinner weather summer winter paper newspaper letter order number river water server center chamber carmaker chipmaker automaker retailer insurer publisher carrier lender broadcaster manufacturer supplier provider developer operator sector factor motor her per whatever higher longer larger closer bigger greater younger harder older stronger smaller broader super cover deliver counter border quarter anger character danger gender list climate'.split(
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
