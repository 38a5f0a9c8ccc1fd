import {foldCharacter} from './fold-character';
import type {FoldedText} from './folded-text';

/** Code units of the original between two rests: a few milliseconds of work. */
const sliceLength = 16_384;

const space = 0x20;
const apostrophe = 0x27;
const doubleMark = 0x22;
const dash = 0x2d;

/**
 * Folds a text, yielding between slices. White space becomes one space and goes beside a mark of punctuation, since
 * whether *word — word* has spaces is typography; between a mark and a digit it stays (*in 1, 000 people*). Two single
 * marks are a double one, two dashes a long one. Beside a single mark the space stays: it may be an apostrophe.
 */
export function* foldingText(text: string): Generator<void, FoldedText> {
  const output = new Output(text.length);
  let spaceStart = -1; // of white space not yet written, else −1
  let at = 0;
  let rest = sliceLength;
  while (at < text.length) {
    if (at > rest) {
      rest = at + sliceLength;
      yield;
    }
    const codePoint = text.codePointAt(at) ?? space;
    const start = at;
    at += codePoint > 0xffff ? 2 : 1;
    const character = foldCharacter(codePoint);
    if (character.class === 'invisible') continue;
    if (character.class === 'space') {
      if (spaceStart < 0) spaceStart = start;
      continue;
    }
    let units = character.units;
    if (codePoint > 0x7f || text.charCodeAt(at) >= 0x300) {
      const clusterEnd = endOfMarks(text, at);
      if (clusterEnd > at) {
        units = (units + text.slice(at, clusterEnd)).normalize('NFC');
        at = clusterEnd;
      }
    }
    const mark = character.class === 'punctuation';
    if (spaceStart >= 0) {
      if (keepsSpace(output, mark && units !== "'", character.class === 'digit'))
        output.write(' ', spaceStart, start, false, false);
      spaceStart = -1;
    }
    if (mark && output.mergeDouble(units, start, at)) continue;
    output.write(units, start, at, mark, character.class === 'digit');
  }
  return output.finish();
}

function endOfMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? space;
    if (codePoint < 0x300 || foldCharacter(codePoint).class !== 'mark') break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

function keepsSpace(output: Output, mark: boolean, digit: boolean): boolean {
  if (output.length === 0) return false;
  if (mark) return false;
  return !output.endsWithMark || (digit && output.endsWithSeparator);
}

/** The folded text while it is written. */
class Output {
  private units: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  length = 0;
  endsWithMark = false;
  private endsWithDigit = false;
  /** Whether the last mark stands right behind a digit and could go on a number: *1,* *3.* */
  endsWithSeparator = false;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity + 16);
    this.starts = new Int32Array(capacity + 16);
    this.ends = new Int32Array(capacity + 16);
  }

  write(units: string, start: number, end: number, mark: boolean, digit: boolean): void {
    if (this.length + units.length > this.units.length) this.grow();
    for (let index = 0; index < units.length; index++) {
      this.units[this.length] = units.charCodeAt(index);
      this.starts[this.length] = start;
      this.ends[this.length] = end;
      this.length++;
    }
    this.endsWithSeparator = mark && this.endsWithDigit && /^[.,:]$/.test(units);
    this.endsWithMark = mark && units !== "'";
    this.endsWithDigit = digit;
  }

  /** Lets `''` be `"` and `--` be `-`: whether the unit went into the one before it. */
  mergeDouble(units: string, start: number, end: number): boolean {
    const unit = units.charCodeAt(0);
    if (units.length !== 1 || (unit !== apostrophe && unit !== dash)) return false;
    const last = this.length - 1;
    if (last < 0 || this.units[last] !== unit || this.ends[last] !== start) return false;
    if (unit === apostrophe) this.units[last] = doubleMark;
    this.ends[last] = end;
    return true;
  }

  finish(): FoldedText {
    const parts: string[] = [];
    for (let at = 0; at < this.length; at += 8192) {
      parts.push(
        Reflect.apply(String.fromCharCode, undefined, this.units.subarray(at, Math.min(this.length, at + 8192))),
      );
    }
    return {
      text: parts.join(''),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }

  private grow(): void {
    const size = this.units.length * 2;
    const units = new Uint16Array(size);
    units.set(this.units);
    const starts = new Int32Array(size);
    starts.set(this.starts);
    const ends = new Int32Array(size);
    ends.set(this.ends);
    this.units = units;
    this.starts = starts;
    this.ends = ends;
  }
}
