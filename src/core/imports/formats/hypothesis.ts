import {flags} from '../../annotations/annotation';
import {clientName} from '../../exports/hypothesis';
import {bring} from '../foreign/bring';
import {at, countOf, knownOf, listOf, momentOf, textOf, textsOf} from '../foreign/loose';
import {readQuote} from '../foreign/read-quote';
import type {EntryReader, Opening} from '../import-format';

export const labelKey = 'exportHypothesis';
export const isWhole = false;

/** Its importer asks for no more than a list of annotations; its search answers with rows. */
export function recognises(opening: Opening): boolean {
  if (opening.kind !== 'json') return false;
  return Array.isArray(at(opening.frame, 'annotations')) || Array.isArray(at(opening.frame, 'rows'));
}

export function readerOf(opening: Opening, fileDate: string): EntryReader {
  const frame = opening.kind === 'json' ? opening.frame : null;
  // In a file of ours verdicts are tags, and positions count in the text that we count in.
  const isOurs = textOf(at(frame, 'client_version')).startsWith(`${clientName}-`);
  return ({list, value}) => {
    if (list !== 'annotations' && list !== 'rows') return [];
    const target = listOf(at(value, 'target'));
    const address = textOf(at(value, 'uri')) || textOf(at(target[0], 'source'));
    if (address === '' && target.length === 0) return [[{kind: 'unusable', reason: 'no-annotation'}]];
    const tags = textsOf(at(value, 'tags')).filter(tag => tag !== '');
    const flag = isOurs ? (tags.map(tag => knownOf(flags, tag)).find(one => one !== null) ?? null) : null;
    const title = textOf(at(at(value, 'document'), 'title'));
    const brought = bring(
      {
        name: textOf(at(value, 'id')),
        address,
        selectors: target.map(one => {
          const selectors = readQuote(at(one, 'selector'));
          return isOurs ? {...selectors, position: positionIn(one)} : selectors;
        }),
        note: textOf(at(value, 'text')),
        tags: [...new Set(tags.filter(tag => tag !== flag))],
        flag,
        created: momentOf(at(value, 'created')),
        modified: momentOf(at(value, 'updated')),
        article: title === '' ? {} : {title},
      },
      momentOf(at(frame, 'export_date')) ?? fileDate,
    );
    return [brought];
  };
}

function positionIn(target: unknown) {
  const selector = listOf(at(target, 'selector')).find(one => at(one, 'type') === 'TextPositionSelector');
  const [start, end] = [countOf(at(selector, 'start')), countOf(at(selector, 'end'))];
  return start === null || end === null || end < start ? null : {start, end};
}
