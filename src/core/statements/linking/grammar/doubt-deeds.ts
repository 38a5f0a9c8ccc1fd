import {type Word, wordsIn} from '../../reading/words';
import {clauseOpeners} from '../../rules/function-words';
import type {Draft} from '../draft';

/** Below the threshold even where the model is surest. */
const doubt = 0.5;

/** Verbs that hurt with words or with hands: *attacked the plan* · *attacked the guard with a bottle*. */
const blows =
  /^(?:attack|assault|hit|struck|strike|blast|slam|hammer|pound|target|beat|punch|kick|slap|stab|charg|fire|shot|shoot|push|shov|threaten|pelt|batter|lash|ambush)(?:e?s|ed|ing|ten|e)?$/;

/** What is in a hand or falls from the sky, behind *with*. */
const instruments: ReadonlySet<string> = new Set([
  ...['weapon', 'weapons', 'knife', 'knives', 'gun', 'guns', 'rifle', 'rifles', 'pistol', 'sword', 'machete'], // with a knife
  ...['hammer', 'bat', 'bottle', 'bottles', 'stick', 'sticks', 'stone', 'stones', 'rock', 'rocks', 'brick', 'bricks'], // with stones
  ...['axe', 'ax', 'club', 'clubs', 'fist', 'fists', 'hands', 'pole', 'chain', 'shovel', 'crowbar', 'scissors'], // with bare hands
  ...['dynamite', 'explosives', 'rockets', 'missiles', 'bombs', 'drones', 'grenades', 'shells', 'artillery'], // with rockets
  ...['acid', 'batons', 'baton', 'gas', 'spray', 'bullets', 'arrows', 'eggs', 'car', 'van', 'truck', 'lorry'], // with tear gas
]);

/** Where something happens, behind a preposition of place. */
const places: ReadonlySet<string> = new Set([
  ...['street', 'road', 'square', 'park', 'beach', 'pier', 'harbour', 'harbor', 'bridge', 'alley', 'pavement'], // in the street
  ...['house', 'home', 'kitchen', 'shop', 'store', 'bar', 'pub', 'school', 'station', 'airport', 'hotel', 'prison'], // at the station
  ...['bus', 'train', 'plane', 'ship', 'boat', 'border', 'checkpoint', 'village', 'forest', 'woods', 'sea', 'coast'], // near the border
]);

/** What makes the words behind the verb a charge in words: *over her record*, *as a gift*, *for its silence*. */
const charges = /^(?:that|over|for|about|as|because|saying|calling|accusing|claiming|whether|how|[:“"‘«])$/;
/** In words behind the preposition: *with a heavy iron pole*. */
const reach = 4;

/** Doubts that a blow is a statement: *they **attacked** the guard with a bottle*, where no clause follows but a weapon or a place does. */
export function doubtDeeds(drafts: readonly Draft[], words: readonly Word[]): Draft[] {
  return drafts.map(draft => {
    const cue = draft.cue.flatMap(span => wordsIn(words, span));
    if (!cue.some(word => blows.test(word.lower)) || draft.content.length !== 1) return draft;
    const said = draft.content.flatMap(span => wordsIn(words, span));
    const plain = !said.some(word => charges.test(word.lower) || word.quotation >= 0);
    return plain && isDeed(said) ? {...draft, confidence: draft.confidence * doubt} : draft;
  });
}

function isDeed(said: readonly Word[]): boolean {
  return said.some((word, index) => {
    const named =
      word.lower === 'with' ? instruments : /^(?:in|at|on|near|outside|inside|behind)$/.test(word.lower) && places;
    if (!named) return false;
    for (let i = index + 1; i <= index + reach && said[i]?.spoken && !clauseOpeners.has(said[i]?.lower ?? ''); i++)
      if (named.has(said[i]?.lower ?? '')) return true;
    return false;
  });
}
