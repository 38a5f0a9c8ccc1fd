import {readFileSync} from 'node:fs';

/** `[start, end)` in UTF-16 code units. */
export type Offsets = [start: number, end: number];

export interface GoldAttribution {
  source: Offsets[];
  cue: Offsets[];
  content: Offsets[];
}

/** An article of a labelled corpus, one a line in its file. */
export interface GoldArticle {
  id: string;
  title?: string;
  text: string;
  attributions: GoldAttribution[];
  /** Boilerplate that is neither learnt nor scored. */
  discard?: Offsets[];
}

/** Reads a corpus file: JSON, an article a line. */
export function readCorpus(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line, index) => checked(JSON.parse(line), `${path}:${index + 1}`));
}

function checked(row: GoldArticle, where: string): GoldArticle {
  if (typeof row.id !== 'string' || typeof row.text !== 'string' || !Array.isArray(row.attributions)) {
    throw new Error(`${where}: not an article with id, text and attributions`);
  }
  return row;
}
