import type {Case} from './case';
import {close, type Draft, open, paragraphs, sentences, unmarked} from './kinds/draft';
import {kinds} from './kinds/kinds';
import {wordCount} from './kinds/words';
import {Random} from './random';

/** A text to make cases from; the spans of statements in it, where they are known. */
export interface SourceText {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly (readonly [start: number, end: number])[];
}

/** Cases of each kind that are made from a text. */
const perKind = 3;
/** Kept words have so many words at least; shorter ones cannot be edited in so many ways. */
const leastWords = 5;

/** For each text and each kind of change a number of cases, where the change can be made. The same for the same seed. */
export function* makeCases(
  texts: readonly SourceText[],
  seed: number,
  only: readonly string[] = Object.keys(kinds),
): Generator<Case> {
  const random = new Random(seed);
  for (const [number, source] of texts.entries()) {
    const others = [1, 2, 3].map(step => texts[(number + step) % texts.length]?.text ?? '');
    const strangers = others.flatMap(paragraphs).filter(part => part.length > 60);
    const vocabulary = others.flatMap(text => text.match(/\b\p{Ll}{3,}\b/gu) ?? []);
    if (strangers.length === 0) continue;
    for (const [kind, change] of Object.entries(kinds)) {
      if (!only.includes(kind)) continue;
      for (let made = 0, tries = 0; made < perKind && tries < perKind * 6; tries++) {
        const span = pickSpan(source, random);
        if (span === undefined) continue;
        const [start, end] = span;
        const marked =
          source.text.slice(0, start) + open + source.text.slice(start, end) + close + source.text.slice(end);
        const draft: Draft = {marked, random, strangers, vocabulary};
        const edited = change(draft);
        if (edited === undefined) continue;
        made++;
        yield toCase(
          `${source.id}#${seed}#${kind}#${made}`,
          kind,
          edited.before ?? marked,
          edited.marked,
          edited.material,
        );
      }
    }
  }
}

function toCase(
  id: string,
  kind: string,
  before: string,
  after: string,
  material: NonNullable<Case['truth']>['material'],
): Case {
  const start = after.indexOf(open);
  const truth =
    start < 0 ? {gone: true} : {gone: false, start, end: after.indexOf(close) - 1, ...(material && {material})};
  return {
    id,
    kind,
    before: unmarked(before),
    start: before.indexOf(open),
    end: before.indexOf(close) - 1,
    after: unmarked(after),
    truth,
  };
}

/** A sentence, or half the time the words of a statement. */
function pickSpan({text, statements}: SourceText, random: Random): readonly [number, number] | undefined {
  if (statements.length > 0 && random.chance(0.4)) {
    const statement = random.pick(statements);
    return wordCount(text.slice(...statement)) >= leastWords ? statement : undefined;
  }
  const parts = paragraphs(text);
  const part = random.pick(parts);
  const inside = sentences(part);
  const at = random.below(inside.length);
  const sentence = (inside[at] ?? '').trimEnd();
  if (wordCount(sentence) < leastWords) return undefined;
  const start = text.indexOf(part) + inside.slice(0, at).join('').length;
  return text.startsWith(sentence, start) ? [start, start + sentence.length] : undefined;
}
