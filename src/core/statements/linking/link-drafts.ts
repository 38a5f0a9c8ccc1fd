import type {Quotation} from '../quotation';
import type {Word} from '../reading/words';
import type {Draft} from './draft';
import {addNested} from './grammar/add-nested';
import {cleanSources} from './grammar/clean-sources';
import {doubtCues, leaveHedges} from './grammar/doubt-cues';
import {doubtDeeds} from './grammar/doubt-deeds';
import {doubtNames} from './grammar/doubt-names';
import {fillSources} from './grammar/fill-sources';
import {freePassives} from './grammar/free-passives';
import {trimNounClauses} from './grammar/trim-noun-clauses';
import {trustHedges} from './grammar/trust-hedges';

/** Puts right what grammar says about who belongs to which words. */
export function linkDrafts(
  drafts: readonly Draft[],
  words: readonly Word[],
  quotations: readonly Quotation[],
  lang: string,
): Draft[] {
  // Other languages have only what stands beside their quotations, and none of the grammar below.
  if (lang !== 'en') return cleanSources(drafts, words);
  const freed = freePassives(cleanSources(leaveHedges(drafts, words), words), words);
  const filled = trustHedges(fillSources(trimNounClauses(freed, words), words), words);
  return addNested(doubtDeeds(doubtCues(doubtNames(filled, words, quotations), words), words), words);
}
