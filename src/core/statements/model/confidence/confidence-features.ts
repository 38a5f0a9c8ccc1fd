import {labelCount, labels} from '../labels';
import type {LinkedParts} from '../linking/link-parts';
import type {Part} from '../parts/find-parts';

/** How many numbers tell how certain an attribution is. Part of the weights' format. */
export const confidenceFeatureCount = 9;

/** Keeps logarithms finite. */
const least = 1e-4;

/**
 * What speaks for and against an attribution: a constant; how likely the tagger finds the content's words, its first and last one,
 * the cue and the source; how sure the linker is; whether cue or source are missing. Chances as logits.
 */
export function confidenceFeatures(linked: LinkedParts, marginals: Float32Array): number[] {
  const {contents, cue, source} = linked;
  const mean = (parts: readonly Part[]) => (parts.length === 0 ? 0 : logit(meanChance(parts, marginals)));
  const edges = Math.min(
    ...contents.flatMap(part => [roleChance(part, part.first, marginals), roleChance(part, part.last, marginals)]),
  );
  return [
    1,
    mean(contents),
    logit(edges),
    mean(cue ? [cue] : []),
    mean(source ? [source] : []),
    logit(linked.cueChance),
    logit(linked.sourceChance),
    cue ? 0 : 1,
    source ? 0 : 1,
  ];
}

function logit(chance: number): number {
  const inside = Math.min(1 - least, Math.max(least, chance));
  return Math.log(inside / (1 - inside));
}

function meanChance(parts: readonly Part[], marginals: Float32Array): number {
  let sum = 0;
  let count = 0;
  for (const part of parts) {
    for (let position = part.first; position <= part.last; position++) {
      sum += roleChance(part, position, marginals);
      count++;
    }
  }
  return sum / count;
}

/** How likely it is that a position has the part's role. */
function roleChance({role}: Part, position: number, marginals: Float32Array): number {
  const begin = {source: labels.beginSource, cue: labels.beginCue, content: labels.beginContent}[role];
  return (marginals[position * labelCount + begin] ?? 0) + (marginals[position * labelCount + begin + 1] ?? 0);
}
