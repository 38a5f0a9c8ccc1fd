import type {Part} from '../parts/find-parts';
import {type Candidate, candidatesFor} from './candidates';
import {type Choice, choices, noneFeatures, pairFeatures} from './pair-features';
import type {Scene} from './scene';

/** What can be chosen for a part, each with its features; the last one is “none”. */
export interface Options {
  readonly candidates: readonly Candidate[];
  /** One list for each candidate, then that of “none”. */
  readonly features: readonly number[][];
}

/** The options for one choice. */
export function optionsFor(choice: Choice, part: Part, scene: Scene, bits: number): Options {
  const candidates = candidatesFor(part, choice === choices.cueOfContent ? 'cue' : 'source', scene);
  return {
    candidates,
    features: [
      ...candidates.map(candidate => pairFeatures(choice, part, candidate, scene, bits)),
      noneFeatures(choice, part, candidates, scene, bits),
    ],
  };
}

/** How likely each option is, by a table of weights (a log-linear model). */
function optionChances({features}: Options, table: Float32Array): number[] {
  const scores = features.map(indices => indices.reduce((sum, index) => sum + (table[index] ?? 0), 0));
  const top = Math.max(...scores);
  const factors = scores.map(score => Math.exp(score - top));
  const total = factors.reduce((a, b) => a + b, 0);
  return factors.map(factor => factor / total);
}

/** The likeliest option: a part, or nothing; and how likely it is. */
export interface Chosen {
  readonly part: Part | undefined;
  readonly chance: number;
}

/** Chooses. */
export function choose(choice: Choice, part: Part, scene: Scene, table: Float32Array): Chosen {
  const options = optionsFor(choice, part, scene, Math.log2(table.length));
  const chances = optionChances(options, table);
  const chance = Math.max(...chances);
  return {part: options.candidates[chances.indexOf(chance)]?.part, chance};
}
