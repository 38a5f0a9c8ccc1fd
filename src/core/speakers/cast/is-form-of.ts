import {isGivenName} from '../lists/given-names';
import {organisationWords} from '../lists/organisation-words';
import type {Name} from '../names/name';
import type {Member} from './member';

/** Whether `name` may stand for `member`: a surname, an acronym, the beginning of a body’s name. */
export function isFormOf(name: Name, member: Member): boolean {
  // *Scott* alone is as likely a surname as a man’s name.
  const told = name.parts.length > 1 || name.titles.length > 0;
  if (told && name.gender && member.gender && name.gender !== member.gender) return false;
  const [short, long] =
    name.parts.length <= member.parts.length ? [name.parts, member.parts] : [member.parts, name.parts];
  if (member.kind === 'person' && name.kind !== 'organisation') {
    const surname = short.at(-1);
    if (short.length === 1)
      return (
        long.at(-1) === surname ||
        (long[0] === surname &&
          (isGivenName(surname)
            ? name.titles.length === 0
            : // *Wu Lei* is *Mr. Wu*.
              long.length === 2 && name.titles.some(title => /^(?:mr|mrs|ms|miss|president)$/.test(title))))
      );
    return long.at(-1) === surname && (long[0] === short[0] || initialOf(long[0], short[0]) || endsWith(long, short));
  }
  if (name.kind === 'person') return false;
  if (acronymOf(member.parts) === short[0] || acronymOf(name.parts) === member.parts[0]) return true;
  // *Ely Motors CEO* is no form of *Ely Motors*.
  if (short.at(-1) !== long.at(-1) && isPersonAtHead(long.at(-1) ?? '')) return false;
  const joined = ` ${long.join(' ')} `;
  return (
    // *Ely* is *Ely Bank*, and no *Ely Model Nine*: one word joins a body’s name, not a product’s.
    (joined.startsWith(` ${short.join(' ')} `) &&
      (short.length > 1 ||
        long.length === 1 ||
        (organisationWords.has(long.at(-1) ?? '') && !ofPlaces.test(long[1] ?? '')))) ||
    (short.length > 1 && joined.includes(` ${short.join(' ')} `)) ||
    (short.length === 1 && long.length === 2 && long[1] === short[0])
  );
}

function isPersonAtHead(part: string): boolean {
  return /^(?:c[efot]o|president|chairman|chairwoman|boss|chief|founder|spokesman|spokeswoman)$/.test(part);
}

/** What a town has: *Ely* is no form of *Ely Police*. */
const ofPlaces = /^(?:police|city|county|council|fire|district|court|government|parliament|department|airport|town)$/;

/** *Abu Hatab* of *Walid Abu Hatab*. */
function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((part, index) => long[long.length - short.length + index] === part);
}

function initialOf(a: string | undefined, b: string | undefined): boolean {
  return Boolean(a && b && (a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/** *department of homeland security* → *dhs*; of a single word the word itself. */
export function acronymOf(parts: readonly string[]): string | undefined {
  return parts.length < 2
    ? undefined
    : parts
        .filter(part => !/^(?:of|the|and|for|on)$/.test(part))
        .map(part => part[0])
        .join('');
}
