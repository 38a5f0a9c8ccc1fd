import type {GoldArticle, GoldAttribution} from '../../../../../training/corpus';

const openers: Readonly<Record<string, 'content' | 'cue' | 'source'>> = {'[': 'content', '{': 'cue', '<': 'source'};
const mark = /([[{<])(\d+) |[\]}>]/g;

/** An article with its attributions, from marked text. */
export function readMarked(marked: string, id = 'marked'): GoldArticle {
  const attributions: GoldAttribution[] = [];
  let text = '';
  let from = 0;
  let open: {role: 'content' | 'cue' | 'source'; number: number; start: number} | undefined;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const role = openers[match[1] ?? ''];
    if (role) {
      open = {role, number: Number(match[2]), start: text.length};
    } else if (open) {
      attributions[open.number - 1] ??= {source: [], cue: [], content: []};
      attributions[open.number - 1]?.[open.role].push([open.start, text.length]);
      open = undefined;
    }
  }
  return {id, text: text + marked.slice(from), attributions};
}
