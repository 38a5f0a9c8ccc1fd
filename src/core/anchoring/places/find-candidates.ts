import type {KeptWords} from '../words/kept-words';
import {pairKey} from '../words/lookup/pair-key';
import type {TextIndex} from '../words/lookup/text-index';
import type {WordRange} from '../words/word-range';

/** Words that stand more often than this in the text say nothing of a place. */
const singleLimit = 32;
const pairLimit = 64;
/** Words of a quotation that vote; of a longer one, evenly spread ones. */
const votersLimit = 160;
/** Votes of one annotation. */
const votesLimit = 600;
/** Context words on each side that vote, at half a quotation word’s weight. */
const contextVoters = 14;
const contextWeight = 0.5;
/** Places that are looked at closely. */
const candidatesLimit = 4;
/** The least that a place’s votes come to, as a share of all that could be cast. */
const turnout = 0.2;

interface Vote {
  readonly weight: number;
  readonly places: Int32Array;
}

/**
 * The places of the text that could hold the annotation’s words, best first: windows as long as the passage that hold
 * most of its rarer words and pairs of words. Work is bounded by the limits above, whatever the text’s length.
 */
export function findCandidates(kept: KeptWords, index: TextIndex): WordRange[] {
  const {from, to} = kept.quote;
  const start = Math.max(0, from - contextVoters);
  const end = Math.min(kept.ids.length, to + contextVoters);
  const votes: Vote[] = [];
  const step = Math.max(1, Math.ceil((to - from) / votersLimit));
  for (let word = start; word < end; word++) {
    const inQuote = word >= from && word < to;
    if (inQuote && (word - from) % step !== 0) continue;
    const id = kept.ids[word] ?? -1;
    if (id < 0) continue;
    const weight = (kept.weights[word] ?? 0) * (inQuote ? 1 : contextWeight);
    if (index.singles.count(id) <= singleLimit) votes.push({weight, places: index.singles.of(id)});
    const next = word + 1 < end ? (kept.ids[word + 1] ?? -1) : -1;
    const pair = pairKey(id, next);
    if (next >= 0 && index.pairs.count(pair) > 0 && index.pairs.count(pair) <= pairLimit) {
      votes.push({weight, places: index.pairs.of(pair)});
    }
  }
  const length = Math.ceil((end - start) * 1.25) + 6;
  return bestWindows(votes, length, index.ids.length);
}

function bestWindows(votes: readonly Vote[], length: number, textLength: number): WordRange[] {
  const cast = castVotes(votes);
  const counted = new Uint16Array(votes.length);
  const windows: {from: number; score: number}[] = [];
  let score = 0;
  let first = 0;
  let possible = 0;
  for (const vote of votes) possible += vote.weight;
  for (let last = 0; last < cast.length; last++) {
    const {place, voter} = readVote(cast, last);
    while (readVote(cast, first).place <= place - length) {
      const {voter: leaving} = readVote(cast, first);
      counted[leaving] = (counted[leaving] ?? 1) - 1;
      if (counted[leaving] === 0) score -= votes[leaving]?.weight ?? 0;
      first++;
    }
    if (counted[voter] === 0) score += votes[voter]?.weight ?? 0;
    counted[voter] = (counted[voter] ?? 0) + 1;
    if (score < turnout * possible) continue;
    const from = readVote(cast, first).place;
    const previous = windows.at(-1);
    if (previous?.from !== from) windows.push({from, score});
    else if (score > previous.score) windows[windows.length - 1] = {from, score};
  }
  // The passage may begin before the first word that voted.
  const lead = Math.ceil(length / 3);
  return fullest(windows, length / 2).map(from => ({
    from: Math.max(0, from - lead),
    to: Math.min(textLength, from + length),
  }));
}

/** Where the fullest windows begin, those left out that share most of their votes with a fuller one. */
function fullest(windows: {from: number; score: number}[], distance: number): number[] {
  windows.sort((a, b) => b.score - a.score || a.from - b.from);
  const chosen: number[] = [];
  for (const {from} of windows) {
    if (chosen.length === candidatesLimit) break;
    if (chosen.every(other => Math.abs(other - from) >= distance)) chosen.push(from);
  }
  return chosen;
}

/** Votes as `place × 4096 + voter`, by place; of too many, those for the rarest words. */
function castVotes(votes: readonly Vote[]): Float64Array {
  const order = votes
    .map((_, voter) => voter)
    .sort((a, b) => (votes[a]?.places.length ?? 0) - (votes[b]?.places.length ?? 0));
  const cast: number[] = [];
  for (const voter of order) {
    const places = votes[voter]?.places ?? [];
    if (cast.length + places.length > votesLimit) break;
    for (const place of places) cast.push(place * 4096 + voter);
  }
  return Float64Array.from(cast).sort();
}

function readVote(cast: Float64Array, at: number): {place: number; voter: number} {
  const vote = cast[at] ?? 0;
  const place = Math.floor(vote / 4096);
  return {place, voter: vote - place * 4096};
}
