/** The parts of an attribution that the tagger looks for. */
export const roles = ['source', 'cue', 'content'] as const;
export type Role = (typeof roles)[number];

/** What the tagger says of a position: nothing, or that it begins or goes on with a part. The order is part of the weights’ format. */
export const labels = {
  none: 0,
  beginSource: 1,
  inSource: 2,
  beginCue: 3,
  inCue: 4,
  beginContent: 5,
  inContent: 6,
} as const;
export type Label = (typeof labels)[keyof typeof labels];
export const labelCount = 7;

/** The label that begins a part. */
export const beginLabel: Readonly<Record<Role, Label>> = {source: 1, cue: 3, content: 5};

/** The part that a label belongs to. */
export function roleOf(label: number): Role | undefined {
  return label === labels.none ? undefined : roles[(label - 1) >> 1];
}

/** Whether a label goes on with the part before it. */
export function goesOn(label: number): boolean {
  return label !== labels.none && label % 2 === 0;
}
