import {type ComponentChildren, createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {MessageKey} from './message-key';

/** The words of a message, with `$1`, `$2` … replaced. */
export type Say = (key: MessageKey, ...put: readonly string[]) => string;

/** Which message speaks of how many; `$1` in each is the number. The catalogues of extensions know no plurals. */
export type PluralKeys = {readonly other: MessageKey} & {readonly [rule in Intl.LDMLPluralRule]?: MessageKey};

/** How a surface speaks to its reader. */
export interface Words {
  readonly say: Say;
  readonly count: (count: number, keys: PluralKeys) => string;
  readonly number: (value: number) => string;
  /** An amount of stored bytes, in kilobytes or megabytes. */
  readonly size: (bytes: number) => string;
  /** A ratio from 0 to 1, in per cent. */
  readonly share: (ratio: number) => string;
  /** An ISO time, as a day. Words that are no time come back as they are. */
  readonly day: (time: string) => string;
}

const WordsContext = createContext<Words | null>(null);

/** Gives every component below it its words. */
export function WordsProvider({words, children}: {readonly words: Words; readonly children: ComponentChildren}) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('A component that speaks stands outside of WordsProvider.');
  return words;
}

export function useSay(): Say {
  return useWords().say;
}
