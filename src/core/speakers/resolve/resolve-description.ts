import type {Word} from '../../statements/reading/words';
import {isCalledAfter} from '../cast/is-called-after';
import type {Member} from '../cast/member';
import {knownBodies, organisationNouns} from '../lists/organisation-words';
import {titles} from '../lists/titles';
import {offices} from '../lists/unnamed';
import {displayName} from '../sources/display-name';
import type {Mention} from '../sources/mention';
import type {Recalled} from '../sources/recollection';
import {type Context, speakerOf} from './context';
import {isStranger} from './find-stranger';
import {type Resolution, toldBy, untold} from './resolution';

/** Whom *the governor*, *the 34-year-old*, *his wife* stand for: who has that role, else, after *the*, who was spoken of last. */
export function resolvePerson(mention: Mention & {kind: 'person'}, at: Word, context: Context): Resolution {
  const {start: offset, sentence} = at;
  const role = titles[mention.head] ?? mention.head;
  const hasRole = ({member}: Recalled) =>
    member?.kind === 'person' && (member.roles.has(role) || member.roles.has(mention.head));
  const known =
    context.recollection.findNearest(offset, sentence, hasRole)?.member ??
    context.cast.findWithRole(role) ??
    context.cast.findWithRole(mention.head);
  if (known && mention.definite) return toldBy(speakerOf(known));
  if (offices.has(mention.head)) return toldBy({name: displayName(mention.words), kind: 'person'});
  if (!mention.definite || !/^(?:the|this|that|der|die|le|la|el|il)\b/i.test(mention.words)) return untold;
  if (isStranger(context.words, at, mention.head)) return untold;
  const gender = mention.gender;
  const near = context.recollection.findNearest(
    offset,
    sentence,
    it =>
      !it.plural &&
      (it.member
        ? it.member.kind === 'person' &&
          isSurelyPerson(it.member) &&
          (gender === undefined || (it.member.gender ?? gender) === gender)
        : it.spoke && it.speaker === undefined),
  );
  return near?.member ? toldBy(speakerOf(near.member)) : untold;
}

/** Two capitals of which nothing else is known may be a place or a product. */
function isSurelyPerson({gender, speaks, shortened, roles}: Member): boolean {
  return gender !== undefined || speaks || shortened || roles.size > 0;
}

/** Whom *the department*, *Ely police*, *the company* stand for: a body whose name says so, else one that every reader knows. */
export function resolveBody(
  mention: Mention & {kind: 'body'},
  offset: number,
  sentence: number,
  context: Context,
): Resolution {
  const stems = organisationNouns[mention.head] ?? [];
  const owner = mention.owner && context.cast.memberOf(mention.owner);
  if (owner) {
    return toldBy({name: displayName(mention.words), kind: 'organisation'});
  }
  const length = mention.words.split(' ').length;
  if ((/^(?:the|this|that|its|their)\b/i.test(mention.words) && length <= 3) || length === 1) {
    const hasStem = (member: Member | undefined) =>
      member?.kind === 'organisation' && isCalledAfter(member.parts, stems);
    const named =
      context.recollection.findNearest(offset, sentence, ({member}) => hasStem(member))?.member ??
      context.cast.findBody(stems);
    if (named) return toldBy(speakerOf(named));
    if (!knownBodies.has(mention.head) && length <= 2) {
      // *the company* is no union and no ministry: only a body whose name does not say that it is something else.
      const plain = context.recollection.findNearest(
        offset,
        sentence,
        ({member, spoke, aside}) =>
          member?.kind === 'organisation' &&
          (spoke || !aside) &&
          !member.parts.some(part => organisationNouns[part] !== undefined),
      );
      if (plain?.member) return toldBy(speakerOf(plain.member));
    }
  }
  const owned = length <= 2 ? context.bodies.get(mention.head) : undefined;
  if (owned) return toldBy({name: displayName(owned), kind: 'organisation'});
  const specific = mention.words.split(' ').length > 2 || !/^(?:the|its|his|her|their|our)\b/i.test(mention.words);
  if (!mention.definite) return untold;
  return knownBodies.has(mention.head) || specific
    ? toldBy({name: displayName(mention.words), kind: 'organisation'})
    : untold;
}
