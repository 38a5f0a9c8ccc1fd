import type {Selectors} from '../../anchoring/selectors';
import {flags, highlightColours, type KeptStatement} from '../../annotations/annotation';
import {undefuse} from '../../exports/text/csv';
import {speakerKinds} from '../../speakers/speaker';
import {attributions, forms, tones} from '../../statements/statement';
import {bring} from '../foreign/bring';
import {at, countOf, knownOf, listOf, momentOf, textOf} from '../foreign/loose';
import {readQuote} from '../foreign/read-quote';
import type {EntryReader, Opening} from '../import-format';

export const labelKey = 'exportCsv';
export const isWhole = false;

/** Without these columns nobody knows whose words a row has. */
const needed = ['URL', 'Words'];

export function recognises(opening: Opening): boolean {
  return opening.kind === 'table' && needed.every(name => opening.head.includes(name));
}

/** Reads our own table, in whatever order its columns are, some of them missing; a spreadsheet may have saved it again. */
export function readerOf(opening: Opening, fileDate: string): EntryReader {
  const head = opening.kind === 'table' ? opening.head : [];
  return ({value}) => {
    const cells = listOf(value);
    const cell = (name: string): string => undefuse(textOf(cells[head.indexOf(name)]));
    const orNull = (name: string): string | null => cell(name) || null;
    const brought = bring(
      {
        name: cell('ID'),
        address: cell('URL'),
        selectors: readSelectors(cell('Selectors'), cell('Words')),
        statement: readStatement(cell),
        flag: knownOf(flags, cell('Flag')),
        note: cell('Note'),
        tags: listedIn(cell('Tags')),
        colour: knownOf(highlightColours, cell('Colour')),
        created: momentOf(cell('Created')),
        modified: momentOf(cell('Modified')),
        article: {
          title: cell('Title') || cell('URL'),
          byline: orNull('Byline'),
          siteName: orNull('Site'),
          publishedAt: orNull('Published'),
        },
      },
      fileDate,
    );
    return [brought];
  };
}

function listedIn(cell: string): string[] {
  return [...new Set(cell.split('; ').filter(one => one !== ''))];
}

function readSelectors(cell: string, words: string): Selectors[] {
  const listed = listOf(parse(cell)).map(one => {
    const [start, end] = [countOf(at(one, 'start')), countOf(at(one, 'end'))];
    const position = start === null || end === null || end < start ? null : {start, end};
    return {...readQuote(one), position};
  });
  return listed.some(({quote}) => quote.exact !== '') ? listed : [readQuote({exact: words})];
}

function parse(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    // A spreadsheet may have cut it: the words themselves are there.
    return null;
  }
}

function readStatement(cell: (name: string) => string): KeptStatement | null {
  const attribution = knownOf(attributions, cell('Attribution'));
  const form = knownOf(forms, cell('Form'));
  if (attribution === null || form === null) return null;
  const name = cell('Speaker');
  const confidence = Number(cell('Confidence') || Number.NaN);
  return {
    attribution,
    form,
    tone: knownOf(tones, cell('Tone')) ?? 'neutral',
    source: cell('Source'),
    cue: cell('Cue'),
    speaker: name === '' ? null : {name, kind: knownOf(speakerKinds, cell('Speaker kind')) ?? 'person'},
    hedges: listedIn(cell('Hedges')),
    figures: listedIn(cell('Figures')),
    confidence: confidence >= 0 && confidence <= 1 ? confidence : 1,
  };
}
