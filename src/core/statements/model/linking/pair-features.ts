import type {Part} from '../parts/find-parts';
import type {Candidate} from './candidates';
import {bucket, FeatureList} from './feature-list';
import type {Scene} from './scene';
import {classAt, isQuoted, marksBetween, neighbourRole, rolesBetween, stemAt} from './surroundings';

/** Which choice is made: a content's cue, a cue's source, or the source of a content that has no cue. */
export const choices = {cueOfContent: 1, sourceOfCue: 2, sourceOfContent: 3} as const;
export type Choice = (typeof choices)[keyof typeof choices];

/** The features of linking `part` to a candidate, as indices into a table of 2^`bits` weights. */
export function pairFeatures(
  choice: Choice,
  part: Part,
  {part: other, rank}: Candidate,
  scene: Scene,
  bits: number,
): number[] {
  const list = new FeatureList(bits);
  const isBefore = other.first < part.first;
  const side = choice * 2 + (isBefore ? 1 : 0);
  const [near, far] = isBefore ? [other, part] : [part, other];
  const distance = bucket(far.first - near.last - 1);
  const blocks = (scene.blockAt[far.first] ?? 0) - (scene.blockAt[near.last] ?? 0);
  const sentences = Math.min(3, (scene.sentenceAt[far.first] ?? 0) - (scene.sentenceAt[near.last] ?? 0));
  const roles = rolesBetween(scene, part, other);
  const marks = marksBetween(scene, near.last + 1, far.first);
  const quoted = (isQuoted(scene, part) ? 1 : 0) + (isQuoted(scene, other) ? 2 : 0);
  const word = stemAt(scene, choice === choices.sourceOfCue ? part.first : other.first);
  const lastWord = stemAt(scene, choice === choices.sourceOfCue ? part.last : other.last);
  list.add(1, side);
  list.add(2, side, distance);
  list.add(3, side, blocks, sentences);
  list.add(4, side, roles);
  list.add(5, side, marks);
  list.add(6, side, quoted, sentences);
  list.add(7, side, word);
  list.add(8, side, lastWord);
  list.add(9, side, rank, blocks);
  list.add(10, side, roles, distance);
  list.add(11, side, roles, quoted);
  list.add(12, side, neighbourRole(scene, other, -1), neighbourRole(scene, other, 1));
  list.add(13, side, neighbourRole(scene, part, -1), neighbourRole(scene, part, 1));
  list.add(14, side, classAt(scene, other.last + 1, other.last));
  list.add(15, side, classAt(scene, other.first - 1, other.first));
  list.add(16, side, classAt(scene, part.last, part.first), classAt(scene, part.last + 1, part.last));
  list.add(17, side, classAt(scene, part.first - 1, part.first), sentences);
  list.add(18, side, scene.sequence.shapes[other.first] ?? 0, rank);
  list.add(19, side, lastWord, rank);
  list.add(20, side, roles, marks);
  list.add(21, side, stemAt(scene, choice === choices.sourceOfCue ? other.last : part.first));
  list.add(22, side, sentences, rank);
  return list.indices;
}

/** The features of linking `part` to nothing. */
export function noneFeatures(
  choice: Choice,
  part: Part,
  candidates: readonly Candidate[],
  scene: Scene,
  bits: number,
): number[] {
  const list = new FeatureList(bits);
  const quoted = isQuoted(scene, part) ? 1 : 0;
  const block = scene.blockAt[part.first];
  const near = candidates.filter(({part: other}) => scene.blockAt[other.first] === block).length;
  list.add(31, choice);
  list.add(32, choice, quoted, Math.min(2, near));
  list.add(33, choice, stemAt(scene, part.first));
  list.add(34, choice, stemAt(scene, part.last));
  list.add(35, choice, neighbourRole(scene, part, -1), neighbourRole(scene, part, 1));
  list.add(36, choice, classAt(scene, part.first - 1, part.first), classAt(scene, part.last + 1, part.last));
  list.add(37, choice, Math.min(3, part.last - part.first));
  return list.indices;
}
