import {repeated} from '../../tests/core/hostile/repeated-text';

/** A text of so many UTF-16 units, made to lead a careless reader to look at all that came before, each time anew. */
export interface Pattern {
  readonly does: string;
  readonly textOf: (length: number) => string;
}

/** What the piece at each place says, until the text is long enough. */
function grown(does: string, piece: (at: number) => string): Pattern {
  return {
    does,
    textOf(length) {
      const pieces: string[] = [];
      for (let at = 0, written = 0; written < length; at += 1) {
        const next = piece(at);
        pieces.push(next);
        written += next.length;
      }
      return pieces.join('').slice(0, length);
    },
  };
}

/** A name that no other number has: *Aba Acab*. */
function nameOf(at: number): string {
  const letters = [...at.toString(26)].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `A${letters.join('')} B${letters.reverse().join('')}`;
}

/** Half of it opens, half of it closes. */
function nested(does: string, open: string, close: string): Pattern {
  return {
    does,
    textOf: length => {
      const depth = Math.floor(length / (open.length + close.length));
      return open.repeat(depth) + close.repeat(depth);
    },
  };
}

/** Those that the tests go through at the longest length, and others of which every piece is another. */
export const patterns: readonly Pattern[] = [
  ...repeated.map(([does, pattern]) => grown(does, () => pattern)),
  grown('says pronouns', () => 'She said that he told her of them, and they said it was his. '),
  grown('says pronouns after two names', at =>
    at === 0 ? 'Marit Solberg met Jonas Vik. ' : '“It is,” she said. “No,” he said. ',
  ),
  grown('names somebody else each time', at => `“We saw it,” said ${nameOf(at)}. `),
  grown('lists names', at => `${nameOf(at)}, `),
  grown('names somebody else in each paragraph', at => `${nameOf(at)} said that it was closed.\n\n`),
  grown('counts on', at => `${at} `),
  grown('has one number', () => '7'),
  grown('has figures of many kinds', at => `${at}.5 per cent, $${at} million, ${1900 + (at % 200)}, `),
  grown('writes words of 2,000 letters', () => `${'a'.repeat(2_000)} `),
  grown('is nothing but full stops', () => '.'),
  grown('is nothing but commas', () => ', '),
  grown('opens a quotation in every paragraph', () => '“We saw it. She said so.\n\n'),
  grown('says a verb of saying again and again', () => 'said says told claimed '),
  grown('hedges', () => 'allegedly reportedly it is feared that '),
  nested('opens quotations, then closes as many', '“a ', 'b” '),
  nested('opens two kinds, then closes as many', '“‘', '’”'),
  nested('opens brackets, then closes as many', '(', ')'),
];
