import {frameMaterial} from './evidence/frame';
import {unfold} from './folding/folded-text';
import type {Location} from './location';
import {editsBetween} from './materials/edit';
import {materialChanges} from './materials/material-changes';
import {findEdited} from './places/find-edited';
import {findExact} from './places/find-exact';
import type {Place} from './places/place';
import type {Selectors} from './selectors';
import {type KeptWords, readKeptWords} from './words/kept-words';
import type {TextIndex} from './words/lookup/text-index';
import type {WordRange} from './words/word-range';

export const gone: Location = {state: 'gone'};

/** The words where they stood, untouched and among untouched words: no search is needed, and whatever they are made of will do. */
export function locateInPlace({quote, position}: Selectors, text: string): Location | undefined {
  if (position === null) return undefined;
  const around = quote.prefix + quote.exact + quote.suffix;
  const start = position.start - quote.prefix.length;
  if (start < 0 || !text.startsWith(around, start)) return undefined;
  return {state: 'unchanged', span: {start: position.start, end: position.start + quote.exact.length}};
}

/** The words wherever they are: unedited ones first, then edited ones, else they are gone. With `near`, only there. */
export function locateIn(index: TextIndex, selectors: Selectors, near?: WordRange): Location {
  const kept = readKeptWords(selectors, index);
  const place = findExact(kept, index, near) ?? findEdited(kept, index, near);
  return place ? toLocation(kept, index, place) : gone;
}

function toLocation(kept: KeptWords, index: TextIndex, place: Place): Location {
  const span = unfold(index.folded, place.start, place.end);
  const before = kept.selectors.quote.exact;
  const same = kept.foldedQuote === index.folded.text.slice(place.start, place.end);
  const material = [...(same ? [] : wordMaterial(kept, index, place)), ...frameMaterial(kept, index, place.words)];
  if (same && material.length === 0) return {state: 'unchanged', span};
  return {state: 'changed', span, before, after: index.original.slice(span.start, span.end), material};
}

function wordMaterial(kept: KeptWords, index: TextIndex, {words, matches}: Place): ReturnType<typeof materialChanges> {
  const edits = editsBetween(kept.quote, words, matches ?? []);
  return materialChanges({old: kept, oldRange: kept.quote, now: index, nowRange: words, edits});
}
