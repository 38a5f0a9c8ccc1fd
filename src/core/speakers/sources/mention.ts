import type {Gender, Name} from '../names/name';
import type {SpeakerKind} from '../speaker';

/** What source words are, before it is known whom they stand for. */
export type Mention =
  | {
      readonly kind: 'name';
      readonly name: Name;
      readonly others: readonly Name[];
      /** What the words say the name’s bearer is: *a **group** called Ely Matters*. */
      readonly is?: SpeakerKind | undefined;
      /** More stands behind it than belongs to it: ***Lee** chose to*. */
      readonly runsOn?: true;
    }
  /** *she* · *they* · *who*. */
  | {
      readonly kind: 'pronoun';
      readonly word: string;
      /** *she **and her husband***: who speaks with them. */
      readonly joint?: string;
      readonly others?: readonly Name[];
    }
  /** *the governor* · *his wife*; `head` is the noun. `definite`: it has been spoken of before, or is the only one. */
  | {
      readonly kind: 'person';
      readonly head: string;
      readonly words: string;
      readonly definite: boolean;
      readonly gender: Gender | undefined;
    }
  /** *the department* · *Ely police*. */
  | {
      readonly kind: 'body';
      readonly head: string;
      readonly words: string;
      readonly owner: Name | undefined;
      readonly definite: boolean;
    }
  /** *the statement* · *a report by the inspector general*; `issuer` where the words name one. */
  | {
      readonly kind: 'document';
      readonly head: string;
      readonly words: string;
      readonly issuer: Name | undefined;
      readonly definite: boolean;
    }
  /** *officials* · *one aide*; `plural` tells whether *they* may stand for them. */
  | {readonly kind: 'unnamed'; readonly plural: boolean}
  /** *Q:* and *A:* in an interview. */
  | {readonly kind: 'label'; readonly asks: boolean}
  /** *reports*: nobody at all. */
  | {readonly kind: 'nobody'};
