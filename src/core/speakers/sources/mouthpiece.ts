import {organisationNouns} from '../lists/organisation-words';
import {genderByWord} from '../lists/titles';
import type {Name} from '../names/name';
import type {Mention} from './mention';

/** Whose words a spokesperson’s are: *a spokesman for **the port***, *the **company** spokeswoman*. */
export function mouthpiece(
  body: Name | undefined,
  phrase: string,
  head: readonly string[],
  definite: boolean,
): Mention {
  if (body) return {kind: 'name', name: body, others: []};
  const behind = /\b(?:for|of)\s+(?:the\s+|a\s+)?(.+)$/u.exec(phrase)?.[1];
  const noun = (behind ?? head.slice(0, -1).join(' '))
    .split(' ')
    .findLast(word => organisationNouns[word.toLowerCase()]);
  if (noun)
    return {
      kind: 'body',
      head: noun.toLowerCase(),
      words: behind ?? phrase.replace(/\s+\S+$/u, ''),
      owner: undefined,
      definite: true,
    };
  return {kind: 'person', head: head.at(-1) ?? '', words: phrase, definite, gender: genderByWord[head.at(-1) ?? '']};
}
