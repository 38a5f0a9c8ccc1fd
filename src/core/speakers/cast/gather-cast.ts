import type {Pause} from '../../statements/attribution-model';
import type {Word} from '../../statements/reading/words';
import {isGivenName} from '../lists/given-names';
import {isPersonNoun} from '../lists/is-person-noun';
import {genderByWord, titles} from '../lists/titles';
import type {Name} from '../names/name';
import {isCalledAfter} from './is-called-after';
import {acronymOf, isFormOf} from './is-form-of';
import type {Cast, Member} from './member';
import {readRoles} from './read-roles';

/** Longest display name, in code units. */
const longestName = 80;
/** A name's word that hundreds share tells nothing; so many are compared at most, which keeps the whole linear. */
const mostCompared = 12;
/** Names between two pauses. */
const sliceLength = 512;

/**
 * Brings the forms of each name together: first the full ones, then surnames, given names and acronyms, whichever order the article
 * has them in (headlines come before full names).
 */
export async function gatherCast(names: readonly Name[], words: readonly Word[], pause: Pause): Promise<Cast> {
  const members: Member[] = [];
  const byPart = new Map<string, Member[]>();
  const assigned = new Map<Name, Member>();
  const index = (member: Member, parts: readonly string[]) => {
    for (const part of parts) {
      const list = byPart.get(part) ?? [];
      if (!list.includes(member) && list.length < mostCompared) byPart.set(part, [...list, member]);
    }
  };
  const shortOnes = names.filter(name => name.parts.length <= 1);
  for (const [at, name] of [...names.filter(it => it.parts.length > 1), ...shortOnes].entries()) {
    if (at % sliceLength === sliceLength - 1) await pause();
    const last = name.parts.at(-1) ?? '';
    const candidates = byPart.get(last) ?? byPart.get(name.parts[0] ?? '') ?? [];
    const found = bestOf(name, candidates) ?? bestOf(name, byPart.get(acronymKey(name)) ?? []);
    const member = found ?? newMember(name);
    if (!found) {
      members.push(member);
      index(member, [...name.parts, acronymKey(name)]);
    }
    absorb(member, name);
    assigned.set(name, member);
  }
  for (const name of names) {
    const member = assigned.get(name);
    if (member) for (const role of readRoles(words, name)) member.roles.add(role);
  }
  await pause();
  for (const member of members) takeAfterRoles(member);
  const byName = new Map(members.map(member => [member.name, member]));
  const byRole = new Map<string, Member>();
  for (const member of members) {
    for (const role of member.kind === 'person' ? member.roles : []) if (!byRole.has(role)) byRole.set(role, member);
  }
  const lowered = new Set(words.filter(word => word.spoken && !word.capital).map(word => word.lower));
  for (const member of members) if (isBodyAfterAll(member, lowered)) member.kind = 'organisation';
  const bodies = new Map<string, Member>();
  for (const member of members) {
    for (const part of member.kind === 'organisation' ? member.parts : [])
      if (!bodies.has(part) && isCalledAfter(member.parts, [part])) bodies.set(part, member);
  }
  const people = members.filter(member => member.kind === 'person');
  return {
    protagonist: people.reduce<Member | undefined>(
      (best, it) => (best && best.mentions >= it.mentions ? best : it),
      undefined,
    ),
    memberOf: name => assigned.get(name) ?? newMember(name),
    findBody: parts => parts.map(part => bodies.get(part)).find(it => it !== undefined),
    findNamed: name => byName.get(name),
    findWithRole: role => byRole.get(role),
  };
}

/** Beginnings and endings that only surnames have. */
const surname = /^(?:mc\p{L}{3}|o['’]\p{L}{3}|al-|el-)|(?:sson|ez|ova|ovich|enko|sky|ski|yan|stein|mann)$/u;

/** *Elilla, a Brazilian woman living in Oslo*: what somebody is said to be tells that they are a person, and which. */
function takeAfterRoles(member: Member): void {
  const roles = [...member.roles];
  const [only, second] = member.parts;
  const acronym = /^[\p{Lu}\d]+$/u.test(member.name);
  if (
    member.kind === 'organisation' &&
    only &&
    !second &&
    !acronym &&
    ((member.mentions <= 3 && roles.some(isPersonNoun)) || isGivenName(only) || surname.test(only))
  )
    member.kind = 'person';
  if (member.kind === 'person')
    member.gender ??= roles.map(role => genderByWord[role]).find(gender => gender !== undefined);
}

/** Two capitals are taken for a person, but *Hillside Dairy* is none if the article speaks of *the dairy*. */
function isBodyAfterAll(member: Member, lowered: ReadonlySet<string>): boolean {
  const last = member.parts.at(-1) ?? '';
  return (
    member.kind === 'person' &&
    member.gender === undefined &&
    member.roles.size === 0 &&
    member.parts.length > 1 &&
    (lowered.has(last) || lowered.has(`${last}s`))
  );
}

function newMember(name: Name): Member {
  return {
    kind: name.kind === 'person' ? 'person' : 'organisation',
    gender: name.gender,
    name: name.text,
    parts: name.parts,
    roles: new Set(),
    mentions: 0,
    shortened: false,
    speaks: false,
  };
}

function absorb(member: Member, name: Name): void {
  member.mentions++;
  member.shortened ||= name.parts.length === 1 && member.parts.length > 1 && member.parts.at(-1) === name.parts[0];
  member.gender ??= name.gender;
  if (name.kind === 'person') member.kind = 'person';
  for (const title of name.titles) member.roles.add(titles[title] ?? title);
  const longer =
    name.parts.length > member.parts.length ||
    (name.parts.length === member.parts.length && name.text.length > member.name.length);
  if (longer && name.text.length <= longestName) {
    member.name = name.text;
    member.parts = name.parts;
  }
}

/** The likeliest member that `name` is a form of: among equals the most often named. */
function bestOf(name: Name, candidates: readonly Member[]): Member | undefined {
  let best: Member | undefined;
  for (const member of candidates) {
    if (isFormOf(name, member) && (best === undefined || member.mentions > best.mentions)) best = member;
  }
  return best;
}

function acronymKey(name: Name): string {
  return acronymOf(name.parts) ?? name.parts[0] ?? '';
}
