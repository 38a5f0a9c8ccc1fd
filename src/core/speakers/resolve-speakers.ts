import type {Article} from '../articles/article';
import type {Span} from '../articles/span';
import type {Pause} from '../statements/attribution-model';
import {indexAt, type Word, wordsIn} from '../statements/reading/words';
import {findSubject} from '../statements/rules/subjects/sources';
import {authorOf} from './author-of';
import {gatherCast} from './cast/gather-cast';
import {documents, messages} from './lists/documents';
import {findNames} from './names/find-names';
import {isDateline} from './names/is-dateline';
import type {Name} from './names/name';
import {type Context, speakerOf} from './resolve/context';
import {remember} from './resolve/remember';
import {type Resolution, toldBy, untold} from './resolve/resolution';
import {resolveBody, resolvePerson} from './resolve/resolve-description';
import {resolveDocument} from './resolve/resolve-document';
import {resolvePronoun} from './resolve/resolve-pronoun';
import {resolveNames, resolveOwned, withOthers} from './resolve/resolve-together';
import {firstCalled} from './sources/first-called';
import {firstOwned} from './sources/first-owned';
import type {Mention} from './sources/mention';
import {readMention} from './sources/read-mention';
import {Recollection} from './sources/recollection';

/** Source words in an article, as `resolveSpeakers` takes them. */
export interface SourceWords {
  /** At least one. */
  readonly source: readonly Span[];
}

/** Sources between two pauses. */
const sliceLength = 64;

/**
 * Tells for each source whom it stands for, reading the article from its beginning: names join their longest form, pronouns and
 * descriptions go back to the nearest who fits, messages to their issuer. The answers stand in the order of `sources`.
 */
export async function resolveSpeakers(
  text: string,
  words: readonly Word[],
  sources: readonly SourceWords[],
  {byline, siteName, blocks}: Pick<Article, 'byline' | 'siteName' | 'blocks'>,
  pause: Pause,
): Promise<Resolution[]> {
  const names = await findNames(words, text, pause);
  const context: Context = {
    words,
    names,
    cast: await gatherCast(names, words, pause),
    recollection: new Recollection(),
    issuers: new Map(),
    documents: firstCalled(words, text),
    bodies: firstOwned(words, text),
    latest: undefined,
    author: authorOf({byline, siteName}),
  };
  const displayed = (word: Word | undefined) => /^(?:heading|caption)$/.test(blocks[word?.block ?? -1]?.kind ?? '');
  const order = sources
    .map((_, index) => index)
    .sort((a, b) => (sources[a]?.source[0]?.start ?? 0) - (sources[b]?.source[0]?.start ?? 0));
  const resolved: Resolution[] = sources.map(() => untold);
  await pause();
  let read = 0;
  for (const [at, index] of order.entries()) {
    if (at % sliceLength === sliceLength - 1) await pause();
    const spans = sources[index]?.source ?? [];
    const [first] = spans;
    if (!first) continue;
    for (; read < names.length && (names[read]?.start ?? 0) < first.start; read++) {
      // Headings and captions run beside the text: who stands in them is not who *he* is in the next paragraph.
      if (!displayed(words[names[read]?.first ?? -1])) recall(names[read], context);
    }
    resolved[index] = resolve(spans, names, context);
  }
  return resolved;
}

function recall(name: Name | undefined, context: Context): void {
  if (!name || name.quoted) return;
  // *Lee (Fla.)*: the state is nobody to come back to.
  if (context.words[name.first - 1]?.text === '(') return;
  if (isDateline(context.words, name)) return;
  const member = context.cast.memberOf(name);
  context.recollection.add({
    offset: name.start,
    sentence: name.sentence,
    spoke: false,
    aside:
      name.possessive ||
      /^(?:of|for|by|with|from|against|to|at|in|on|about|after|and)$/.test(context.words[name.first - 1]?.lower ?? ''),
    plural: false,
    thing: false,
    member,
    speaker: speakerOf(member),
    gender: member.gender,
  });
}

function resolve(spans: readonly Span[], names: readonly Name[], context: Context): Resolution {
  const own = spans.flatMap(span => wordsIn(context.words, span));
  const [first] = own;
  if (!first) return untold;
  const inside = namesIn(names, own);
  const mention = readMention(own, inside);
  if (!mention) return untold;
  const resolution = resolveMention(mention, first, names, context);
  remember(mention, resolution, first, own, context);
  return resolution;
}

function namesIn(names: readonly Name[], own: readonly Word[]): Name[] {
  const [from, to] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
  const start = indexAt(names, from);
  let end = start;
  while (end < names.length && (names[end]?.start ?? 0) < to) end++;
  return names.slice(start, end);
}

function resolveMention(mention: Mention, at: Word, names: readonly Name[], context: Context): Resolution {
  switch (mention.kind) {
    case 'name':
      return resolveNames(mention, context);
    case 'pronoun':
      return /^(?:who|which|that)$/.test(mention.word)
        ? resolveRelative(at, names, context)
        : withOthers(resolvePronoun(mention.word, at, context), mention, context);
    case 'person':
      return resolvePerson(mention, at, context);
    case 'body':
      return resolveOwned(mention, at, context) ?? resolveBody(mention, at.start, at.sentence, context);
    case 'document':
      return resolveDocument(mention, at, context);
    case 'label':
      return resolveLabel(mention.asks, context);
    case 'unnamed':
      return untold;
    case 'nobody':
      return {speaker: null, told: 'nobody'};
  }
}

/** Whoever writes asks, and whom the article speaks of most answers. */
function resolveLabel(asks: boolean, {author, cast}: Context): Resolution {
  if (asks) return author ? toldBy(author) : untold;
  return cast.protagonist ? toldBy(speakerOf(cast.protagonist)) : untold;
}

/** *Ann Lee, **who** …*: what stands before the pronoun. */
function resolveRelative(pronoun: Word, names: readonly Name[], context: Context): Resolution {
  const at = indexAt(context.words, pronoun.start);
  const before = context.words[at - 1]?.text === ',' ? at - 1 : at;
  const name = before < at ? nameEndingAt(context.words[before - 1], names) : undefined;
  if (name) return toldBy(speakerOf(context.cast.memberOf(name)));
  const antecedent = findSubject(context.words, before);
  const own = antecedent ? wordsIn(context.words, antecedent) : [];
  const mention = own.length > 0 ? readMention(own, namesIn(names, own)) : undefined;
  // *Lee owes much to those who say*: it is not the one who does.
  if (mention?.kind === 'name' && mention.runsOn) return untold;
  // *ice that had been trapped for years, which suggests*: a thing, and no paper.
  if (mention?.kind === 'document' && !documents.has(mention.head) && !messages.has(mention.head)) return untold;
  // A long phrase there is a clause of its own rather than what the pronoun stands for.
  return mention && mention.kind !== 'pronoun' && own[0] && (own.length <= 8 || mention.kind === 'name')
    ? resolveMention(mention, own[0], names, context)
    : untold;
}

/** *a risk for **Lee**, who …*: the name right before the comma, whatever phrase it ends. */
function nameEndingAt(last: Word | undefined, names: readonly Name[]): Name | undefined {
  const name = last && names[indexAt(names, last.start)];
  return name && name.start <= last.start && name.end === last.end ? name : undefined;
}
