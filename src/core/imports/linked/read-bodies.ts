import {type Flag, flags} from '../../annotations/annotation';
import {attributionWords} from '../../exports/text/words';
import {at, knownOf, listOf, textOf, textsOf} from '../foreign/loose';

interface Written {
  readonly note: string;
  readonly tags: readonly string[];
  readonly flag: Flag | null;
}

/** What somebody wrote about the words: tags and a verdict by their purpose, all other bodies one after the other as a note. */
export function readBodies(annotation: unknown): Written {
  const bodies = [...listOf(at(annotation, 'body')), ...listOf(at(annotation, 'bodyValue'))].flatMap(itemsOf);
  const isOurs = at(annotation, 'hearsay:statement') !== undefined;
  const notes: string[] = [];
  const tags: string[] = [];
  let flag: Flag | null = null;
  for (const body of bodies) {
    const words = wordsOf(body);
    const purposes = textsOf(at(body, 'purpose'));
    const verdict = purposes.includes('assessing') ? knownOf(flags, words) : null;
    if (words === '') continue;
    if (verdict !== null) flag = verdict;
    else if (purposes.includes('tagging')) tags.push(words);
    // We say for others what our own terms say for us.
    else if (purposes.includes('classifying') && isOurs && Object.values(attributionWords).some(own => own === words))
      continue;
    else if (purposes.includes('classifying')) tags.push(words);
    else notes.push(words);
  }
  return {note: notes.join('\n\n'), tags: [...new Set(tags)], flag};
}

function itemsOf(body: unknown): readonly unknown[] {
  const items = listOf(at(body, 'items'));
  return items.length > 0 ? items : [body];
}

/** The words of a body: a text of its own, what a tag is called, or the address of something else. */
function wordsOf(body: unknown): string {
  if (typeof body === 'string') return body;
  const source = at(body, 'source');
  const value = textOf(at(body, 'value')) || textOf(at(body, 'chars')) || textOf(at(source, 'label'));
  return value || textOf(at(source, 'id')) || textOf(source) || textOf(at(body, 'id'));
}
