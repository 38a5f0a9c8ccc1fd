import {wordTable} from '../../statements/language/word-table';
import {indexAt, type Word} from '../../statements/reading/words';
import type {Gender} from '../names/name';
import type {Recalled} from '../sources/recollection';
import {type Context, speakerOf} from './context';
import {findStranger, findStrangers} from './find-stranger';
import {type Resolution, toldBy, untold} from './resolution';

const genders = wordTable<Gender>({
  he: 'man',
  him: 'man',
  his: 'man',
  himself: 'man',
  she: 'woman',
  her: 'woman',
  herself: 'woman',
  er: 'man',
  il: 'man',
  él: 'man',
  lui: 'man',
  elle: 'woman',
  ella: 'woman',
  lei: 'woman',
});

/** Whom *she*, *it*, *they*, *we* stand for at `offset`. A gender that only the pronoun tells is remembered. */
export function resolvePronoun(word: string, at: Word, context: Context): Resolution {
  const {start: offset, sentence} = at;
  if (word === 'you' || word === 'your') return untold;
  if (/^(?:i|we|my|our)$/.test(word)) return context.author ? toldBy(context.author) : untold;
  const gender = genders[word];
  const fits = gender ? isPersonOf(gender) : /^the[myi]|^their|^themselves/.test(word) ? isPlural : isBody;
  const inserted = gender ? subjectBefore(at, context) : undefined;
  const found = context.recollection.findNearest(
    offset,
    sentence,
    it => fits(it) && (!inserted || it.member?.name !== inserted),
  );
  if (!found?.speaker) return untold;
  const stranger = gender
    ? findStranger(context.words, at, gender)
    : fits === isPlural
      ? findStrangers(context.words, at)
      : undefined;
  if (stranger !== undefined && stranger > found.offset) return untold;
  if (gender && found.member && found.member.gender === undefined) found.member.gender = gender;
  return toldBy(found.member ? speakerOf(found.member) : found.speaker);
}

/** ***Kay**, she said, began to run*: who stands right before the insertion is not the one who says it. */
function subjectBefore(at: Word, {words, names, cast}: Context): string | undefined {
  const index = indexAt(words, at.start);
  const [last, comma] = [words[index - 2], words[index - 1]];
  if (comma?.text !== ',' || !last?.capital || last.sentence !== at.sentence || last.quotation >= 0) return undefined;
  const name = names[indexAt(names, last.start)];
  const opens = name && words[name.first - 1]?.sentence !== at.sentence;
  return name && opens && name.start <= last.start && name.end >= last.end ? cast.memberOf(name).name : undefined;
}

function isPersonOf(gender: Gender): (it: Recalled) => boolean {
  return it => {
    if (it.plural || it.thing) return false;
    // Two capitals of which nothing else is known may be a place or a product.
    if (
      it.member &&
      it.member.gender === undefined &&
      !it.member.speaks &&
      !it.member.shortened &&
      it.member.roles.size === 0
    )
      return false;
    if (it.member) return it.member.kind === 'person' && (it.member.gender ?? gender) === gender;
    return (it.speaker === undefined || it.speaker.kind === 'person') && it.spoke && (it.gender ?? gender) === gender;
  };
}

function isPlural(it: Recalled): boolean {
  return it.plural || (it.spoke && it.speaker?.kind === 'organisation');
}

function isBody(it: Recalled): boolean {
  const kind = it.member?.kind ?? it.speaker?.kind;
  return (kind === 'organisation' || kind === 'document') && (it.spoke || !it.aside);
}
