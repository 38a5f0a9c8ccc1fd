import type {Word} from '../../statements/reading/words';
import {legalDocuments, messages} from '../lists/documents';
import {displayName} from '../sources/display-name';
import type {Mention} from '../sources/mention';
import {type Context, speakerOf} from './context';
import {type Resolution, toldBy, untold} from './resolution';
import {resolvePronoun} from './resolve-pronoun';

/** *the statement* speaks for whoever issued it; *the report* for itself, under the fullest name that the article gives it. */
export function resolveDocument(mention: Mention & {kind: 'document'}, at: Word, context: Context): Resolution {
  const named = /^the \S+$/i.test(mention.words) ? context.cast.findBody([mention.head]) : undefined;
  if (named) return toldBy(speakerOf(named));
  const [owner, ...rest] = mention.words.split(' ');
  if (owner && rest.length > 0 && /^(?:its|his|her|their)$/i.test(owner)) {
    const {speaker} = resolvePronoun(owner.toLowerCase(), at, context);
    if (!speaker) return untold;
    return messages.has(mention.head)
      ? toldBy(speaker)
      : toldBy({
          name: displayName(`${speaker.name}’s ${rest.filter(word => word !== 'own').join(' ')}`),
          kind: 'document',
        });
  }
  if (messages.has(mention.head)) {
    if (mention.issuer) return toldBy(speakerOf(context.cast.memberOf(mention.issuer)));
    const issuer = context.issuers.get(mention.head) ?? lately(at, context);
    return issuer && mention.definite ? toldBy(issuer) : untold;
  }
  const described = mention.words.split(' ').length > 2;
  const first = context.documents.get(mention.head);
  const name = described ? mention.words : (first ?? mention.words);
  if (described || legalDocuments.has(mention.head))
    return mention.definite || legalDocuments.has(mention.head)
      ? toldBy({name: displayName(name), kind: 'document'})
      : untold;
  return mention.definite && first !== undefined ? toldBy({name: displayName(name), kind: 'document'}) : untold;
}

/** Whoever spoke at most so many sentences ago issued *the statement* of which nothing else is known. */
const lateness = 4;

function lately({sentence}: Word, {latest}: Context) {
  return latest && sentence - latest.sentence <= lateness ? latest.speaker : undefined;
}
