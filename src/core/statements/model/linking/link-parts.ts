import type {Pause} from '../../attribution-model';
import type {Part} from '../parts/find-parts';
import type {Weights} from '../weights/weights';
import {type Chosen, choose} from './choose';
import {choices} from './pair-features';
import type {Scene} from './scene';

/** The parts of one attribution, and how sure the linker is of its choices. */
export interface LinkedParts {
  readonly contents: readonly Part[];
  readonly cue: Part | undefined;
  readonly source: Part | undefined;
  /** Of the least certain content's cue. */
  readonly cueChance: number;
  readonly sourceChance: number;
}

/** Parts between two pauses. */
const partsPerSlice = 128;

/** Puts contents to their cues, and cues to their sources. A content without a cue stands alone, with a source of its own or none. */
export async function linkParts(
  scene: Scene,
  {contentLinks, sourceLinks}: Weights,
  pause: Pause,
): Promise<LinkedParts[]> {
  const byCue = new Map<Part, {part: Part; chance: number}[]>();
  const linked: LinkedParts[] = [];
  for (const part of scene.parts) {
    if (part.index % partsPerSlice === partsPerSlice - 1) await pause();
    if (part.role !== 'content') continue;
    const cue = choose(choices.cueOfContent, part, scene, contentLinks);
    if (cue.part) {
      const others = byCue.get(cue.part);
      if (others) others.push({part, chance: cue.chance});
      else byCue.set(cue.part, [{part, chance: cue.chance}]);
    } else {
      const source = choose(choices.sourceOfContent, part, scene, sourceLinks);
      linked.push(attribution([part], undefined, source, cue.chance));
    }
  }
  for (const [cue, contents] of byCue) {
    if (linked.length % partsPerSlice === partsPerSlice - 1) await pause();
    const source = choose(choices.sourceOfCue, cue, scene, sourceLinks);
    const chance = Math.min(...contents.map(content => content.chance));
    linked.push(
      attribution(
        contents.map(({part}) => part),
        cue,
        source,
        chance,
      ),
    );
  }
  return linked.sort((a, b) => (a.contents[0]?.first ?? 0) - (b.contents[0]?.first ?? 0));
}

function attribution(contents: Part[], cue: Part | undefined, source: Chosen, cueChance: number): LinkedParts {
  return {contents, cue, source: source.part, cueChance, sourceChance: source.chance};
}
