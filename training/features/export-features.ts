import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {piecesPerPosition} from '../../src/core/statements/model/features/pieces';
import {buildSequence} from '../../src/core/statements/model/features/sequence';
import type {GoldArticle} from '../corpus';
import {readArticle} from '../read-article';
import {ignoredPositions, labelSequence} from './label-sequence';

/**
 * Writes what the learning side reads: `pieces.u32` (a row of hashes a position), `classes.u8`, `labels.u8`,
 * `shapes.u8`, `ignored.u8`, each over all articles in turn, and `articles.json` with their lengths. No text.
 */
export function exportFeatures(articles: readonly GoldArticle[], directory: string): void {
  mkdirSync(directory, {recursive: true});
  const parts = {
    'pieces.u32': [] as Uint8Array[],
    'classes.u8': [] as Uint8Array[],
    'labels.u8': [] as Uint8Array[],
    'shapes.u8': [] as Uint8Array[],
    'ignored.u8': [] as Uint8Array[],
  };
  const lengths: number[] = [];
  for (const article of articles) {
    const reading = readArticle(article.text);
    const sequence = buildSequence(reading);
    lengths.push(sequence.length);
    parts['pieces.u32'].push(new Uint8Array(sequence.pieces.buffer));
    parts['classes.u8'].push(sequence.classes);
    parts['labels.u8'].push(labelSequence(article, reading, sequence));
    parts['shapes.u8'].push(sequence.shapes);
    parts['ignored.u8'].push(ignoredPositions(article, reading, sequence));
  }
  for (const [name, chunks] of Object.entries(parts)) writeFileSync(join(directory, name), Buffer.concat(chunks));
  writeFileSync(join(directory, 'articles.json'), `${JSON.stringify({lengths, piecesPerPosition})}\n`);
}
