import type {Span} from '../../articles/span';
import type {Attributed} from '../attribution-model';
import {findVerb} from '../cues/form-of-verb';
import type {Word} from '../reading/words';
import {accordingTo} from './according-to';
import {clauseBefore, clauseFrom} from './clauses';
import {clauseStarters} from './function-words';
import {isNounHere} from './quotation-neighbours';
import {findSubject} from './subjects/sources';

/** Verb and clause, read by rules alone, are right about seven times in ten on the development articles. */
const confidence = 0.65;

/** Verbs that report a clause without *that*: *she said it burned*, but not *she found it burned*. */
const bare = new Set([
  'say',
  'claim',
  'insist',
  'announce',
  'believe',
  'think',
  'argue',
  'warn',
  'admit',
  'confirm',
  'add',
  'allege',
]);

/** *X said (that) …* and *…, X said* outside quotations, and *according to X*. One statement a sentence and clause. */
export function attributeReportedSpeech(words: readonly Word[]): Attributed[] {
  const attributed: Attributed[] = [];
  let readTo = -1;
  for (const [i, word] of words.entries()) {
    if (word.quotation >= 0 || word.start < readTo) continue;
    const found = word.lower === 'according' && words[i + 1]?.lower === 'to' ? accordingTo(words, i) : verbAt(words, i);
    if (!found || found.content.length === 0) continue;
    readTo = Math.max(...[...found.content, ...found.source, ...found.cue].map(it => it.end));
    const last = attributed.at(-1);
    // Going back over what an earlier cue of the sentence has taken would give one clause two owners.
    if (last && (found.content[0]?.start ?? 0) < Math.max(...last.content.map(it => it.end))) continue;
    attributed.push({...found, confidence});
  }
  return attributed;
}

type Found = Omit<Attributed, 'confidence'>;

function verbAt(words: readonly Word[], index: number): Found | undefined {
  const verb = words[index];
  const form = verb && findVerb(verb.lower);
  if (!verb || !form || isNounHere(words, index)) return undefined;
  const source = findSubject(words, index);
  if (!source) return undefined;
  const next = words[index + 1];
  const told = form.lemma === 'tell' ? afterListener(words, index) : index + 1;
  const that = words[told]?.lower === 'that' && words[told]?.sentence === verb.sentence;
  if (that || ((bare.has(form.lemma) || form.lemma === 'tell') && startsClause(words, told, verb))) {
    const content = clauseFrom(words, that ? told + 1 : told);
    return content && {source: [source], cue: [span(verb)], content: [content]};
  }
  const ends = !next || next.sentence !== verb.sentence || /^[.,;]$/.test(next.text);
  const content = ends && bare.has(form.lemma) ? clauseBefore(words, source) : undefined;
  return content && {source: [source], cue: [span(verb)], content: [content]};
}

/** *told Ann Lee that …*: where the clause begins behind the listener. */
function afterListener(words: readonly Word[], verb: number): number {
  let i = verb + 1;
  while (i < verb + 8 && words[i]?.sentence === words[verb]?.sentence && words[i]?.lower !== 'that') i++;
  return words[i]?.lower === 'that' ? i : verb + 1;
}

function startsClause(words: readonly Word[], index: number, verb: Word): boolean {
  const word = words[index];
  return Boolean(
    word && word.sentence === verb.sentence && word.quotation < 0 && (clauseStarters.has(word.lower) || word.capital),
  );
}

function span({start, end}: Span): Span {
  return {start, end};
}
