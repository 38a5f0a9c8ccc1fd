import type {Pause} from '../attribution-model';
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

type Step = (drafts: readonly Draft[], words: readonly Word[], quotations: readonly Quotation[]) => readonly Draft[];

/** Each goes on with what the one before has put right. */
const english: readonly Step[] = [
  leaveHedges,
  cleanSources,
  freePassives,
  trimNounClauses,
  fillSources,
  trustHedges,
  doubtNames,
  doubtCues,
  doubtDeeds,
  addNested,
];
/** Other languages have only what stands beside their quotations, and none of that grammar. */
const others: readonly Step[] = [cleanSources];

/** Puts right what grammar says about who belongs to which words. */
export async function linkDrafts(
  drafts: readonly Draft[],
  words: readonly Word[],
  quotations: readonly Quotation[],
  lang: string,
  pause: Pause,
): Promise<readonly Draft[]> {
  let linked = drafts;
  for (const step of lang === 'en' ? english : others) {
    linked = step(linked, words, quotations);
    await pause();
  }
  return linked;
}
