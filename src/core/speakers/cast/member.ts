import type {Gender, Name} from '../names/name';
import type {SpeakerKind} from '../speaker';

/** Somebody or some body that the article names, by all its forms. */
export interface Member {
  kind: SpeakerKind;
  gender: Gender | undefined;
  /** The longest form of the name, with its title. */
  name: string;
  /** Words of the longest form. */
  parts: readonly string[];
  /** Words that say what they are: *governor*, *nurse*. */
  readonly roles: Set<string>;
  mentions: number;
  /** Also called by the surname alone, as people are and places are not. */
  shortened: boolean;
  /** Has been the source of a statement so far. */
  speaks: boolean;
}

/** The article's cast: who each name stands for. */
export interface Cast {
  memberOf(name: Name): Member;
  /** The person most often named; of equals the first. */
  readonly protagonist: Member | undefined;
  /** The body first named with one of these words in its name. */
  findBody(parts: readonly string[]): Member | undefined;
  findNamed(name: string): Member | undefined;
  /** The person first said to be that: *governor*. */
  findWithRole(role: string): Member | undefined;
}
