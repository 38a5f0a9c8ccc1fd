import {type AnnotationId, type ArticleId, flags, type TextHash} from '../../annotations/annotation';
import {forms} from '../../statements/statement';
import {standings} from '../wanted';
import type {Entry} from './entry';
import {idAt, type Shelf, wordAt, wordCount} from './shelf';

/** What a shelf was made of but for some, in the order of the ids, to make another one of it. */
export function entriesOf(shelf: Shelf, without: ReadonlyMap<AnnotationId, unknown> = new Map()): Entry[] {
  const {postings, postingStarts, names, tags, tagStarts} = shelf;
  const size = shelf.binned.length;
  // What was put on the shelf comes back.
  const ids = Array.from({length: size}, (_, place) => idAt(shelf, place) as AnnotationId);
  const words = ids.map(id => (without.has(id) ? null : new Map<string, number>()));
  for (let number = 0; number < wordCount(shelf); number++) {
    const word = wordAt(shelf, number);
    for (const posting of postings.subarray(postingStarts[number], postingStarts[number + 1])) {
      words[posting >> 2]?.set(word, posting & 3);
    }
  }
  const nameOf = (number = 0): string => names[number] ?? '';
  const entryAt = (id: AnnotationId, place: number, found: ReadonlyMap<string, number>): Entry => ({
    id,
    articleId: nameOf(shelf.article[place]) as ArticleId,
    textHash: (nameOf(shelf.text[place]) || null) as TextHash | null,
    words: found,
    standing: standings[shelf.standing[place] ?? 0] ?? 'own',
    form: forms[(shelf.form[place] ?? 0) - 1] ?? null,
    flag: flags[(shelf.flag[place] ?? 0) - 1] ?? null,
    tags: Array.from(tags.subarray(tagStarts[place], tagStarts[place + 1]), nameOf),
    speaker: nameOf(shelf.speaker[place]),
    createdAt: shelf.createdAt[place] ?? 0,
    modifiedAt: shelf.modifiedAt[place] ?? 0,
    position: shelf.position[place] ?? 0,
    binned: shelf.binned[place] === 1,
  });
  return ids.flatMap((id, place) => {
    const found = words[place];
    return found == null ? [] : [entryAt(id, place, found)];
  });
}
