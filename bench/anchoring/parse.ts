import type {Case} from './case';
import type {SourceText} from './make-cases';

/** A line of a case file. Throws when it is none. */
export function parseCase(line: string): Case {
  const value: unknown = JSON.parse(line);
  if (!isCase(value)) throw new TypeError(`No case: ${line.slice(0, 80)}`);
  return value;
}

function isCase(value: unknown): value is Case {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.before === 'string' &&
    typeof value.start === 'number' &&
    typeof value.end === 'number' &&
    typeof value.after === 'string'
  );
}

/** Texts a line each, with `text` and, where known, `id` and `attributions` with their `content` spans. */
export function parseTexts(lines: string): SourceText[] {
  const texts: SourceText[] = [];
  for (const [number, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value: unknown = JSON.parse(line);
    if (!isRecord(value) || typeof value.text !== 'string') throw new TypeError(`Line ${number + 1} has no text.`);
    const id = typeof value.id === 'string' ? value.id : String(number);
    texts.push({id, text: value.text, statements: statementsOf(value.attributions)});
  }
  return texts;
}

function statementsOf(attributions: unknown): [number, number][] {
  if (!Array.isArray(attributions)) return [];
  return attributions.flatMap((attribution: unknown) => {
    const content = isRecord(attribution) && Array.isArray(attribution.content) ? attribution.content : [];
    return content.flatMap((span: unknown): [number, number][] => {
      if (!Array.isArray(span)) return [];
      const [start, end]: unknown[] = span;
      return typeof start === 'number' && typeof end === 'number' ? [[start, end]] : [];
    });
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
