import type {Word} from '../../statements/reading/words';
import {displayName} from '../sources/display-name';
import type {Mention} from '../sources/mention';
import {type Context, speakerOf} from './context';
import {type Resolution, toldBy, untold} from './resolution';
import {resolvePronoun} from './resolve-pronoun';

/** *she and her husband*: the two of them. */
export function withOthers(
  {speaker, told}: Resolution,
  {joint, others}: Mention & {kind: 'pronoun'},
  {cast}: Context,
): Resolution {
  if (!joint || !speaker) return {speaker, told};
  const [other] = others ?? [];
  return toldBy({name: `${speaker.name} and ${other ? cast.memberOf(other).name : joint}`.slice(0, 80), kind: 'group'});
}

export function resolveNames({name, others, is}: Mention & {kind: 'name'}, {cast}: Context): Resolution {
  const members = [...new Set([name, ...others].map(it => cast.memberOf(it)))];
  const [only] = members;
  if (only && is) only.kind = is;
  if (only && members.length === 1) return toldBy(speakerOf(only));
  const all = members.map(it => it.name);
  const joint = `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
  return only && joint.length > 80 ? toldBy(speakerOf(only)) : toldBy({name: joint, kind: 'group'});
}

/** ***his** campaign* is that of whoever *he* is. */
export function resolveOwned({words}: Mention & {kind: 'body'}, at: Word, context: Context): Resolution | undefined {
  const [owner = '', ...rest] = words.split(' ');
  if (!/^(?:his|her)$/i.test(owner)) return undefined;
  const {speaker} = resolvePronoun(owner.toLowerCase(), at, context);
  return speaker ? toldBy({name: displayName(`${speaker.name}’s ${rest.join(' ')}`), kind: 'organisation'}) : untold;
}
