import type {Block} from '../../articles/article';
import type {Span} from '../../articles/span';
import type {Draft} from '../linking/draft';
import {tidied} from '../linking/spans';
import {indexAt, type Word} from '../reading/words';
import type {IsCue} from '../rules/quotation-neighbours';
import {cuesOf} from '../rules/rule-model';
import {findSubject, findSubjectAfter} from '../rules/subjects/sources';

const opening = /^[—–―]\s?(?=[\p{L}¿¡«"“])/u;
const inner = /\s?[—–―]\s?|[,!?…]\s/gu;
/** One paragraph with a dash is a list item; two talk to each other. */
const fewest = 2;
const confidence = 0.7;
/** In words: how far into an insertion the verb of saying stands. */
const reach = 4;

/**
 * Dialogue with dashes: *— Cerramos —dijo la alcaldesa—. El viernes.* An inserted part whose first words hold a verb of saying is
 * the attribution; the rest is what is said.
 */
export function findDashDialogue(
  text: string,
  blocks: readonly Block[],
  words: readonly Word[],
  lang: string,
): Draft[] {
  const spoken = blocks.filter(
    ({kind, span}) => kind === 'paragraph' && opening.test(text.slice(span.start, span.start + 3)),
  );
  if (spoken.length < fewest) return [];
  const isCue = cuesOf(lang);
  return spoken.flatMap(({span}) => speechOf(text, span, words, isCue, lang) ?? []);
}

function speechOf(text: string, block: Span, words: readonly Word[], isCue: IsCue, lang: string): Draft | undefined {
  const start = block.start + (opening.exec(text.slice(block.start, block.start + 3))?.[0].length ?? 0);
  const breaks = [...text.slice(start, block.end).matchAll(inner)].map(match => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    dash: /[—–―]/.test(match[0]),
  }));
  for (const [index, cut] of breaks.entries()) {
    const first = indexAt(words, cut.end);
    const cue = words.slice(first, first + reach).findIndex(word => isCue(word.lower));
    const verb = words[first + cue];
    if (cue < 0 || !verb || verb.block !== words[indexAt(words, block.start)]?.block) continue;
    const source =
      cue === 0 || !findSubject(words, first + cue)
        ? findSubjectAfter(words, first + cue)?.span
        : findSubject(words, first + cue);
    const back = breaks.slice(index + 1).find(it => it.dash && it.start > verb.end);
    const content = [
      {start, end: cut.start + (/^\s?[!?…]/.test(text.slice(cut.start, cut.end)) ? 1 : 0)},
      ...(back ? [{start: back.end, end: block.end}] : []),
    ].flatMap(span => tidied(text, span) ?? []);
    if (content.length === 0) return undefined;
    return {
      content,
      source: source ? [source] : [],
      cue: [{start: verb.start, end: verb.end}],
      confidence,
      origin: 'attributed',
    };
  }
  // English sets dialogue in marks, and lists with dashes.
  if (lang === 'en') return undefined;
  // *—“A headline,” by Ann Lee* lists what others wrote.
  if (/^["“]/u.test(text.slice(start, start + 1))) return undefined;
  // *— Ann Lee (@annlee) May 3, 2024* is a signature, *– A title –* an ornament; neither ends as a sentence does.
  if (/\(@\w+\)|[–—-][.\s]*$/u.test(text.slice(start, block.end))) return undefined;
  const whole = tidied(text, {start, end: block.end});
  return whole && {content: [whole], source: [], cue: [], confidence, origin: 'orphan'};
}
