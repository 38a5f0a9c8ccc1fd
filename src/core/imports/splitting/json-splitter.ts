import {ImportRefused} from '../refusal';
import {parseJson} from './parse-json';

/** Deeper than anything that says something of an article; far less than what makes a parser stumble. */
const mostDepth = 64;
/** Code units of one entry, as the largest text that is kept has in its longest spelling; and of all that is beside entries. */
const mostEntry = 32_000_000;
const mostFrame = 32_000_000;

/** Where lists stand that may be long: in backups, in Hypothesis’ files, in Web Annotations. The empty one is the file. */
const splitLists = new Set(['', 'articles', 'annotations', 'captures', 'rows', 'items', 'first.items', '@graph']);

const quote = 0x22;
const comma = 0x2c;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
const newLine = 0x0a;

interface Level {
  readonly isList: boolean;
  /** The keys that lead to it. */
  readonly path: string;
  /** Whether its elements are entries. */
  readonly isSplit: boolean;
}

type HearEntry = (text: string, line: number, list: string) => void;

/**
 * Cuts JSON that arrives in pieces into the elements of its long lists and the frame around them, in one pass over the
 * characters: nobody has to hold all of it. Whether each is JSON is for `JSON.parse` to say. Throws `ImportRefused`.
 */
export class JsonSplitter {
  readonly #hear: HearEntry;
  readonly #stack: Level[] = [];
  #parts: string[] = [];
  readonly #frame: string[] = [];
  #length = {frame: 0, entry: 0};
  #line = 1;
  #entryLine = 0;
  /** The last string of the frame: the key of what opens next. */
  #key: string | null = null;
  #keyFrom = 0;
  #inString = false;
  #isEscaped = false;
  /** How many levels are open in the entry; `null`: between entries, or in the frame. */
  #entryDepth: number | null = null;
  /** After a comma in a list of entries. */
  #isPromised = false;
  #chunk = '';
  /** Where that begins in the piece which is not taken yet. */
  #from = 0;

  constructor(hear: HearEntry) {
    this.#hear = hear;
  }

  push(chunk: string): void {
    this.#chunk = chunk;
    this.#from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (this.#inString) this.#readString(code, at);
      else if (code === newLine) this.#line++;
      else if (code !== 0x20 && code !== 0x0d && code !== 0x09) this.#readMark(code, at);
    }
    this.#take(chunk.length);
  }

  /** What stands around the entries, once all is pushed. */
  end(): unknown {
    if (this.#stack.length > 0 || this.#inString) throw new ImportRefused('damaged', this.#line, 'it ends too early');
    return parseJson(this.#frame.join(''), this.#line);
  }

  #readString(code: number, at: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === backslash) this.#isEscaped = true;
    else if (code === quote) {
      this.#inString = false;
      if (this.#entryDepth !== null) return;
      this.#take(at + 1);
      this.#key = this.#frame.slice(this.#keyFrom).join('');
    }
  }

  #readMark(code: number, at: number): void {
    const level = this.#stack.at(-1);
    if (level?.isSplit) {
      if (this.#entryDepth === null) this.#beginEntry(code, at);
      else if (this.#entryDepth === 0 && (code === comma || code === closeList)) this.#endEntry(level, code, at);
      if (code === comma && this.#entryDepth === null) return;
    }
    if (code === quote) {
      this.#inString = true;
      if (this.#entryDepth !== null) return;
      this.#take(at);
      this.#keyFrom = this.#frame.length;
    } else if (code === openList || code === openObject) this.#open(code === openList, at);
    else if (code === closeList || code === closeObject) this.#close(code === closeList);
  }

  #beginEntry(code: number, at: number): void {
    const isMissing = code === comma || (code === closeList && this.#isPromised);
    if (isMissing) throw new ImportRefused('damaged', this.#line, 'an element is missing');
    // White space between entries belongs to nobody.
    this.#from = at;
    if (code === closeList) return;
    this.#entryDepth = 0;
    this.#entryLine = this.#line;
    this.#isPromised = false;
  }

  #endEntry({path}: Level, code: number, at: number): void {
    this.#take(at);
    const text = this.#parts.join('');
    this.#parts = [];
    this.#length.entry = 0;
    this.#entryDepth = null;
    this.#isPromised = code === comma;
    this.#from = code === comma ? at + 1 : at;
    this.#hear(text, this.#entryLine, path);
  }

  #open(isList: boolean, at: number): void {
    const depth = this.#stack.length + (this.#entryDepth ?? 0);
    if (depth >= mostDepth) throw new ImportRefused('too-deep', this.#line);
    if (this.#entryDepth !== null) {
      this.#entryDepth++;
      return;
    }
    this.#take(at + 1);
    const path = this.#pathOfNext();
    this.#stack.push({isList, path, isSplit: isList && splitLists.has(path)});
  }

  #pathOfNext(): string {
    const level = this.#stack.at(-1);
    if (level === undefined) return '';
    const key = level.isList || this.#key === null ? '[]' : String(parseJson(this.#key, this.#line));
    return level.path === '' ? key : `${level.path}.${key}`;
  }

  #close(isList: boolean): void {
    if (this.#entryDepth !== null) {
      if (this.#entryDepth === 0) throw new ImportRefused('damaged', this.#line, 'a bracket has no partner');
      this.#entryDepth--;
      return;
    }
    const level = this.#stack.pop();
    if (level?.isList !== isList) throw new ImportRefused('damaged', this.#line, 'a bracket has no partner');
    this.#key = null;
  }

  /** Keeps what was read up to here, in the entry or in the frame. */
  #take(to: number): void {
    const piece = this.#chunk.slice(this.#from, to);
    this.#from = to;
    const isEntry = this.#entryDepth !== null;
    if (piece === '' || (!isEntry && this.#stack.at(-1)?.isSplit)) return;
    const kind = isEntry ? 'entry' : 'frame';
    this.#length[kind] += piece.length;
    if (this.#length[kind] > (isEntry ? mostEntry : mostFrame)) throw new ImportRefused('too-large', this.#line);
    (isEntry ? this.#parts : this.#frame).push(piece);
  }
}
