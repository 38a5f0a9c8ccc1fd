import {editsBetween} from '../materials/edit';
import {materialChanges} from '../materials/material-changes';
import type {Image} from '../places/image';
import type {KeptWords} from '../words/kept-words';
import type {TextIndex} from '../words/lookup/text-index';
import {paragraphAround} from '../words/sentence-of';
import {belongsToRival, standing} from './belongs-to-rival';
import {contextSimilarity} from './context-similarity';
import {isContext} from './is-context';
import {speakerReplaced} from './speaker-replaced';

/** From here on a side’s words are the old ones. */
const contextHolds = 0.5;
/** The words themselves must be as alike as this … */
const similarityLeast = {
  inPlace: 0.3, // … when both sides hold,
  besideContext: 0.5, // … when one does,
  fewBesideContext: 0.6, // … when one does and few words are the same,
  aloneInParagraph: 0.58, // … when none does, but the words were a paragraph and are one,
  fewAlone: 0.75, // … when it was a short paragraph and is one, as a headline is,
  nowhere: 0.78, // … when nothing else speaks for the place.
};
/** So much shorter than it was, at least, a quotation may become. */
const shareLeast = 0.3;
/** A quotation of so few words may be replaced whole, when what stands right beside it is as it was. */
const shortLength = 4;
const contextExact = 0.8;
/** So much weight of equal words, about six rare ones, is more than chance. */
const matchedLeast = 4;
const matchedFew = 2.5;
/** In place, more than *the* and *of* must be the same. */
const matchedInPlace = 1.2;
/** A quotation that is this share of its paragraph’s words stands alone in it. */
const aloneShare = 0.75;

/** How well a place stands for the kept words; `undefined` when they are not these words any more. */
export function judge(kept: KeptWords, index: TextIndex, image: Image): number | undefined {
  const isShort = kept.quote.to - kept.quote.from <= shortLength;
  if (image.similarity < similarityLeast.inPlace && !isShort) return undefined;
  const context = contextSimilarity(kept, index, image.words);
  const sides = Number(context.before >= contextHolds) + Number(context.after >= contextHolds);
  const accepted =
    sides === 2
      ? inPlace(kept, image, Math.min(context.before, context.after))
      : sides === 1
        ? besideContext(kept, index, image)
        : withoutContext(kept, index, image);
  if (!accepted || isContext(kept, index, image)) return undefined;
  if (belongsToRival(kept, index, image.words, image.similarity)) return undefined;
  return standing(image.similarity, context);
}

function inPlace({quote}: KeptWords, image: Image, context: number): boolean {
  const length = quote.to - quote.from;
  const span = image.words.to - image.words.from;
  if (image.similarity >= similarityLeast.inPlace && image.matched >= matchedInPlace && span >= shareLeast * length)
    return true;
  return context >= contextExact && length <= shortLength && span <= 2 * length + 2;
}

function besideContext(kept: KeptWords, index: TextIndex, image: Image): boolean {
  const {matched, similarity} = image;
  if (similarity < (matched < matchedLeast ? similarityLeast.fewBesideContext : similarityLeast.besideContext))
    return false;
  return !speakerReplaced(kept, index, image);
}

/** A lookalike is told by what differs: whoever speaks, a number, a *not*. A statement that was moved is not given those. */
function withoutContext(kept: KeptWords, index: TextIndex, image: Image): boolean {
  const alone = standsAlone(kept, kept.quote) && standsAlone(index, image.words);
  const {matched, similarity} = image;
  if (similarity < (alone ? similarityLeast.aloneInParagraph : similarityLeast.nowhere)) return false;
  if (matched < (alone && similarity >= similarityLeast.fewAlone ? matchedFew : matchedLeast)) return false;
  if (speakerReplaced(kept, index, image)) return false;
  const edits = editsBetween(kept.quote, image.words, image.matches);
  const changes = materialChanges({old: kept, oldRange: kept.quote, now: index, nowRange: image.words, edits});
  return !changes.some(
    ({kind, before, after}) => (kind === 'negation' && !alone) || (kind === 'number' && before !== '' && after !== ''),
  );
}

function standsAlone(text: KeptWords | TextIndex, words: Image['words']): boolean {
  const paragraph = paragraphAround(text, words);
  return words.to - words.from >= aloneShare * (paragraph.to - paragraph.from);
}
