import type {Block} from '../../articles/article';
import {indexAt} from '../reading/words';
import type {Statement} from '../statement';

/** In blocks: how far the speaker’s own words may lie from a quotation that stands alone; a question stands between in interviews. */
const reach = 3;
const adopted = 0.6;
/** What orphans have that are whole sentences. */
const surest = 0.7;

/**
 * A sentence in quotation marks, with no word about who says it, between two quotations of one and the same speaker is that speaker’s: so
 * interviews are set, and stories of one person’s life. `statements` stand in the order of their first words.
 */
export function adoptBetween(statements: readonly Statement[], text: string, blocks: readonly Block[]): Statement[] {
  const after = followers(statements);
  const paragraphs = blocks.map(({span}) => span);
  const blockOf = ({content}: Statement) => indexAt(paragraphs, content[0]?.start ?? 0);
  let before: Statement | undefined;
  let reached = 0;
  return statements.map((statement, index) => {
    const block = blockOf(statement);
    const next = after[index];
    if (isSpoken(statement)) {
      before = statement;
      reached = block;
      return statement;
    }
    if (!standsAlone(statement, text, blocks[block]) || !before || !next?.speaker) return statement;
    const near = block - reached <= reach && blockOf(next) - block <= reach * 2;
    if (!near || before.speaker?.name !== next.speaker.name) return statement;
    reached = block;
    return {...statement, source: before.source, speaker: before.speaker, attribution: 'named', confidence: adopted};
  });
}

function isSpoken({form, speaker, attribution}: Statement): boolean {
  return form !== 'indirect' && attribution === 'named' && speaker !== null;
}

/** For each statement the next quotation that has a speaker. */
function followers(statements: readonly Statement[]): (Statement | undefined)[] {
  const result: (Statement | undefined)[] = [];
  let next: Statement | undefined;
  for (let i = statements.length - 1; i >= 0; i--) {
    result[i] = next;
    const statement = statements[i];
    if (statement && isSpoken(statement)) next = statement;
  }
  return result;
}

/** A quotation that begins its sentence, and is one: no phrase in marks, and no word before it that could announce something else. */
function standsAlone(
  {attribution, form, cue, content, confidence}: Statement,
  text: string,
  block: Block | undefined,
): boolean {
  const [first] = content;
  if (attribution !== 'none' || form !== 'direct' || cue.length > 0 || confidence < surest || !first || !block)
    return false;
  const before = text.slice(block.span.start, first.start).trimEnd();
  return block.kind === 'paragraph' && (before === '' || /[.!?…”"’]$/u.test(before));
}
