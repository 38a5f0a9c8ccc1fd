export const speakerKinds = ['person', 'organisation', 'document', 'group'] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

/** Whom source words stand for, by the longest form of the name that the article gives. */
export interface Speaker {
  readonly name: string;
  readonly kind: SpeakerKind;
}
