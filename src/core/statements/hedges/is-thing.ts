import {documents, legalDocuments, messages} from '../../speakers/lists/documents';
import {isPersonNoun} from '../../speakers/lists/is-person-noun';
import {organisationNouns, organisationWords} from '../../speakers/lists/organisation-words';
import {unnamedNouns, unnamedWords} from '../../speakers/lists/unnamed';
import type {Word} from '../reading/words';

/**
 * Whether a subject is a thing that can raise a question but not ask it: *the leak*, not *the residents*, *the board*, *the report*, *Lee*.
 * `own` are its words; none are nothing at all.
 */
export function isThing(own: readonly Word[]): boolean {
  const ends = own.findIndex(({lower}) => /^(?:of|in|by|with|on|at|for|from|to|,)$/.test(lower));
  const head = own[(ends > 0 ? ends : own.length) - 1];
  if (!head || head.capital || /^(?:he|she|they|who|we|i|you|one|it|which|that)$/.test(head.lower)) return false;
  return [head.lower, head.lower.replace(/s$/, '')].every(
    noun =>
      !isPersonNoun(noun) &&
      !/(?:citizen|denizen|people|folk)$/.test(noun) &&
      !organisationWords.has(noun) &&
      organisationNouns[noun] === undefined &&
      ![documents, legalDocuments, messages, unnamedNouns, unnamedWords].some(list => list.has(noun)),
  );
}
