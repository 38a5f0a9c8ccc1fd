import {flags} from '../../annotations/annotation';
import {forms} from '../../statements/statement';
import {standings} from '../wanted';
import type {Entry} from './entry';
import {idLength, type Shelf, shelfSize} from './shelf';

function inOrder<Value>(values: Iterable<Value>, before: (a: Value, b: Value) => boolean): Value[] {
  return [...values].sort((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0));
}

/** Numbers what is asked for, in the order in which it is first asked for. */
function numbering(): {readonly names: string[]; readonly numberOf: (name: string) => number} {
  const names = [''];
  const numbers = new Map([['', 0]]);
  return {
    names,
    numberOf(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) starts[index + 1] = (starts[index] ?? 0) + length;
  return starts;
}

/** Puts at most `shelfSize` annotations, each once, on a shelf. */
export function makeShelf(given: readonly Entry[]): Shelf {
  if (given.length > shelfSize) throw new RangeError(`${given.length} do not go on one shelf.`);
  const entries = inOrder(given, (a, b) => a.id < b.id);
  if (entries.some(({id}) => id.length !== idLength)) throw new TypeError('An id has another length.');
  const {names, numberOf} = numbering();
  const column = <Numbers extends Uint8Array | Uint32Array | Float64Array>(
    numbers: Numbers,
    of: (entry: Entry) => number,
  ): Numbers => {
    for (const [place, entry] of entries.entries()) numbers[place] = of(entry);
    return numbers;
  };
  const size = entries.length;
  const placesOf = new Map<string, number[]>();
  for (const [place, {words}] of entries.entries()) {
    for (const [word, weight] of words) {
      const posting = place * 4 + weight;
      const places = placesOf.get(word);
      if (places === undefined) placesOf.set(word, [posting]);
      else places.push(posting);
    }
  }
  const words = [...placesOf.keys()].sort();
  const postings = words.map(word => placesOf.get(word) ?? []);
  return {
    ids: entries.map(({id}) => id).join(''),
    words: words.join(''),
    wordStarts: startsOf(words.map(word => word.length)),
    postings: Uint16Array.from(postings.flat()),
    postingStarts: startsOf(postings.map(places => places.length)),
    article: column(new Uint32Array(size), ({articleId}) => numberOf(articleId)),
    speaker: column(new Uint32Array(size), ({speaker}) => numberOf(speaker)),
    text: column(new Uint32Array(size), ({textHash}) => numberOf(textHash ?? '')),
    tags: Uint32Array.from(entries.flatMap(({tags}) => tags.map(numberOf))),
    tagStarts: startsOf(entries.map(({tags}) => tags.length)),
    standing: column(new Uint8Array(size), ({standing}) => standings.indexOf(standing)),
    form: column(new Uint8Array(size), ({form}) => (form === null ? 0 : forms.indexOf(form) + 1)),
    flag: column(new Uint8Array(size), ({flag}) => (flag === null ? 0 : flags.indexOf(flag) + 1)),
    binned: column(new Uint8Array(size), ({binned}) => Number(binned)),
    createdAt: column(new Float64Array(size), ({createdAt}) => createdAt),
    modifiedAt: column(new Float64Array(size), ({modifiedAt}) => modifiedAt),
    position: column(new Uint32Array(size), ({position}) => position),
    names,
  };
}
