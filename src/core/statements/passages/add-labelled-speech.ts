import type {Block} from '../../articles/article';
import type {Span} from '../../articles/span';
import {overlaps} from '../../articles/span';
import type {Draft} from '../linking/draft';
import {indexAt} from '../reading/words';

/** `NAME:` at a paragraph's start, in up to four words; times, notes and links are no names. */
const label = /^(?<name>[\p{Lu}@][\p{L}\p{M}.’'-]*(?: [\p{Lu}&(][\p{L}\p{M}.’'()-]*){0,4}) ?:\s+(?=\S)/u;
const letterLabel = /^(?<name>[QA])[:.]\s+(?=\S)/u;
const noSpeaker =
  /^(?:Note|Notes|Update|Updated|Correction|Photo|Picture|Image|Video|Watch|Listen|Read|Read More|Related|More|Also|See|Source|Sources|Credit|Caption|Editor.s Note|Location|Date|Time|Where|When|What|Why|How|Who|Price|Cost|Tickets|Address|Contact|Email|Phone|Tags|Topics|Warning|Breaking|Live|Answer|Question|Verdict|Result|Score|Fact|Claim|Rating|Example|Step|Tip|Pros|Cons|PS|P\.S)$/iu;
/** Fewer labelled paragraphs are no transcript. */
const fewest = 3;
const confidence = 0.9;

/** Paragraphs of transcripts and interviews: who speaks stands before the colon. Nothing found inside them by other means is kept. */
export function addLabelledSpeech(text: string, blocks: readonly Block[], drafts: readonly Draft[]): Draft[] {
  const labelled = blocks.flatMap(block => {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'blockquote') return [];
    const start = text.slice(block.span.start, Math.min(block.span.end, block.span.start + 80));
    const match = letterLabel.exec(start) ?? label.exec(start);
    const name = match?.groups?.name;
    if (!match || !name || noSpeaker.test(name)) return [];
    return [
      {
        name,
        source: {start: block.span.start, end: block.span.start + name.length},
        content: {start: block.span.start + match[0].length, end: block.span.end},
      },
    ];
  });
  const times = new Map<string, number>();
  for (const {name} of labelled) times.set(name, (times.get(name) ?? 0) + 1);
  const spoken = labelled.filter(({name}) => (times.get(name) ?? 0) > 1);
  if (spoken.length < fewest || labelled.length < fewest) return [...drafts];
  // Once it is a transcript, who speaks but once is a speaker too.
  const speeches = labelled.map(({source, content}) => ({
    source: [source],
    content: [content],
    cue: [],
    confidence,
    origin: 'passage' as const,
  }));
  const taken: Span[] = labelled.map(({content}) => content);
  return [...drafts.filter(draft => !draft.content.every(span => lies(span, taken))), ...speeches];
}

function lies(span: Span, taken: readonly Span[]): boolean {
  const there = taken[indexAt(taken, span.start)];
  return there !== undefined && overlaps(there, span);
}
