import {type Options, optionsFor} from '../../src/core/statements/model/linking/choose';
import {type Choice, choices} from '../../src/core/statements/model/linking/pair-features';
import type {Scene} from '../../src/core/statements/model/linking/scene';
import type {Part} from '../../src/core/statements/model/parts/find-parts';
import type {GoldOwners} from './gold-owners';

/** A choice with the options that are right; the last option is “none”. */
export interface LinkExample {
  features: readonly number[][];
  right: number[];
}

/** The choices that an article teaches, for the two tables. */
export interface LinkExamples {
  content: LinkExample[];
  source: LinkExample[];
}

/** What linking the scene's parts ought to give, by the gold attributions. Parts that overlap no gold part teach nothing. */
export function linkExamples(scene: Scene, gold: GoldOwners, bits: number): LinkExamples {
  const examples: LinkExamples = {content: [], source: []};
  for (const part of scene.parts) {
    const [owner] = part.role === 'source' ? [] : gold.of(part);
    if (owner === undefined) continue;
    if (part.role === 'content') {
      const cue = example(choices.cueOfContent, part, owner, scene, gold, bits);
      examples.content.push(cue);
      if (isNone(cue)) examples.source.push(example(choices.sourceOfContent, part, owner, scene, gold, bits));
    } else {
      examples.source.push(example(choices.sourceOfCue, part, owner, scene, gold, bits));
    }
  }
  return examples;
}

function example(choice: Choice, part: Part, owner: number, scene: Scene, gold: GoldOwners, bits: number): LinkExample {
  const options: Options = optionsFor(choice, part, scene, bits);
  const right = options.candidates.flatMap((candidate, index) =>
    gold.of(candidate.part).includes(owner) ? [index] : [],
  );
  return {features: options.features, right: right.length > 0 ? right : [options.candidates.length]};
}

function isNone({features, right}: LinkExample): boolean {
  return right[0] === features.length - 1;
}
