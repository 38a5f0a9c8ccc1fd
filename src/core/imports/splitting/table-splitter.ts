import {ImportRefused} from '../refusal';

/** Code units of one row, and cells. */
const mostRow = 8_000_000;
const mostCells = 1_000;

const quote = 0x22;
const comma = 0x2c;
const carriageReturn = 0x0d;
const newLine = 0x0a;

/** Cuts RFC 4180 that arrives in pieces into rows; lines may end in any of the usual ways. Throws `ImportRefused`. */
export class TableSplitter {
  readonly #hear: (cells: readonly string[], line: number) => void;
  #cells: string[] = [];
  #parts: string[] = [];
  #length = 0;
  #line = 1;
  #rowLine = 1;
  /** `closing`: after a quotation mark that ends the cell, unless another follows. */
  #state: 'plain' | 'quoted' | 'closing' = 'plain';
  #isBegun = false;
  #chunk = '';
  #from = 0;

  constructor(hear: (cells: readonly string[], line: number) => void) {
    this.#hear = hear;
  }

  push(chunk: string): void {
    this.#chunk = chunk;
    this.#from = 0;
    for (let at = 0; at < chunk.length; at++) this.#read(chunk.charCodeAt(at), at);
    if (this.#state !== 'closing') this.#take(chunk.length);
  }

  /** Once all is pushed. */
  end(): void {
    if (this.#state === 'quoted') throw new ImportRefused('damaged', this.#rowLine, 'a quotation mark has no partner');
    if (this.#isBegun || this.#cells.length > 0) this.#endRow();
  }

  #read(code: number, at: number): void {
    if (code === newLine) this.#line++;
    if (this.#state === 'quoted') {
      if (code !== quote) return;
      this.#take(at);
      this.#state = 'closing';
      this.#from = at + 1;
      return;
    }
    if (this.#state === 'closing') {
      if (code === quote) {
        // Two of them are one in the cell.
        this.#from = at;
        this.#state = 'quoted';
        return;
      }
      this.#state = 'plain';
      this.#from = at;
    }
    if (code === quote && !this.#isBegun) {
      this.#begin();
      this.#state = 'quoted';
      this.#from = at + 1;
    } else if (code === comma) this.#endCell(at);
    else if (code === newLine || code === carriageReturn) {
      const isEmpty = !this.#isBegun && this.#cells.length === 0;
      if (isEmpty) this.#from = at + 1;
      else {
        this.#endCell(at);
        this.#endRow();
      }
    } else this.#begin();
  }

  #begin(): void {
    if (!this.#isBegun && this.#cells.length === 0) this.#rowLine = this.#line;
    this.#isBegun = true;
  }

  #take(to: number): void {
    if (to <= this.#from) return;
    this.#length += to - this.#from;
    if (this.#length > mostRow) throw new ImportRefused('too-large', this.#rowLine);
    this.#parts.push(this.#chunk.slice(this.#from, to));
    this.#from = to;
  }

  #endCell(at: number): void {
    if (this.#cells.length === 0 && !this.#isBegun) this.#rowLine = this.#line;
    this.#take(at);
    this.#from = at + 1;
    this.#cells.push(this.#parts.join(''));
    if (this.#cells.length > mostCells) throw new ImportRefused('too-large', this.#rowLine);
    this.#parts = [];
    this.#isBegun = false;
  }

  #endRow(): void {
    if (this.#isBegun) {
      this.#cells.push(this.#parts.join(''));
      this.#parts = [];
      this.#isBegun = false;
    }
    const cells = this.#cells;
    this.#cells = [];
    this.#length = 0;
    this.#hear(cells, this.#rowLine);
  }
}
