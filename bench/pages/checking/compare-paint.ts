import type {Span} from '../../../src/core/articles/span';
import type {Statement} from '../../../src/core/statements/statement';
import type {PageState} from '../../../src/messaging/contract';
import type {PaintedWords} from './painted-words';

/** Words in a box on another ground than the article have a highlight of their own. */
const boxed = /-boxed$/;
/** UTF-16 units on either side of the first difference that a report shows. */
const around = 30;

/**
 * Where what is painted is not what was found: every statement's words must stand under the ranges of its kind, all of
 * them and no others, in the order of the text. All statements count, doubtful ones too, so they must be shown.
 */
export function comparePaint(
  state: Extract<PageState, {state: 'analysed'}>,
  painted: readonly PaintedWords[],
): string[] {
  const {article, detection} = state;
  const wanted = new Map<string, string>();
  const add = (name: string, spans: readonly Span[]) => {
    const words = spans.map(({start, end}) => article.text.slice(start, end).replace(/\s+/g, '')).join('');
    if (words !== '') wanted.set(name, (wanted.get(name) ?? '') + words);
  };
  const startOf = ({content}: Statement) => content[0]?.start ?? 0;
  for (const statement of detection.statements.toSorted((one, other) => startOf(one) - startOf(other))) {
    const kind = `hearsay-${statement.attribution}`;
    add(`${kind}-${statement.form === 'indirect' ? 'reported' : 'quoted'}`, statement.content);
    add(`${kind}-source`, statement.source);
    add(`${kind}-cue`, statement.cue);
  }
  add('hearsay-scare-quote', detection.scareQuotes);
  const names = new Set([...wanted.keys(), ...painted.map(({name}) => name.replace(boxed, ''))]);
  const different = [...names].flatMap(name => {
    const lists = painted.filter(each => each.name.replace(boxed, '') === name).map(({words}) => words);
    return firstDifference(name, wanted.get(name) ?? '', merged(wanted.get(name) ?? '', lists));
  });
  const unseen = painted.flatMap(({name, unseen: texts}) => texts.map(text => `${name} is not to be seen: ${text}`));
  return [...different, ...(isHidden(painted) ? [] : unseen)];
}

/** Whether the page hides its article, as some do until a script of theirs has loaded: it is read all the same. */
export function isHidden(painted: readonly PaintedWords[]): boolean {
  const sum = (numberOf: (each: PaintedWords) => number) => painted.reduce((total, each) => total + numberOf(each), 0);
  return sum(({unseen}) => unseen.length) > sum(({words}) => words.length) / 2;
}

/** The lists put together in the order in which the wanted words stand; what fits nowhere comes where it is first met. */
function merged(wanted: string, lists: readonly (readonly string[])[]): string {
  const left = lists.map(list => [...list]);
  let words = '';
  while (left.some(list => list.length > 0)) {
    const next = left.find(([first]) => first !== undefined && wanted.startsWith(first, words.length));
    words += (next ?? left.find(list => list.length > 0))?.shift() ?? '';
  }
  return words;
}

function firstDifference(name: string, wanted: string, painted: string): string[] {
  if (wanted === painted) return [];
  let at = 0;
  while (wanted[at] === painted[at]) at += 1;
  const show = (text: string) => text.slice(Math.max(0, at - around), at + around);
  return [`${name} paints “${show(painted)}”, the text says “${show(wanted)}”`];
}
