import type {Quotation} from '../quotation';
import type {Word} from '../reading/words';
import {addNested} from './add-nested';
import {cleanSources} from './clean-sources';
import {doubtCues, leaveHedges} from './doubt-cues';
import {doubtNames} from './doubt-names';
import type {Draft} from './draft';
import {fillSources} from './fill-sources';
import {freePassives} from './free-passives';
import {trimNounClauses} from './trim-noun-clauses';
import {trustHedges} from './trust-hedges';

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
  return addNested(doubtCues(doubtNames(filled, words, quotations), words), words);
}
