import {bring} from '../foreign/bring';
import {at, listOf, momentOf, textOf} from '../foreign/loose';
import {readQuote} from '../foreign/read-quote';
import type {Brought, EntryReader, Opening} from '../import-format';
import {readBodies} from '../linked/read-bodies';
import {articlesIn, readOwn, readOwnSelectors} from '../linked/read-own';

export const labelKey = 'exportJsonLd';
export const isWhole = false;

const types = ['Annotation', 'AnnotationCollection', 'AnnotationPage'];

/** Web Annotations: one of them, a list, a page, or a collection with its page in it. */
export function recognises(opening: Opening): boolean {
  if (opening.kind !== 'json') return false;
  const {frame} = opening;
  return Array.isArray(frame) || hasType(frame) || Array.isArray(at(frame, '@graph'));
}

function hasType(value: unknown): boolean {
  const named = [...listOf(at(value, 'type')), ...listOf(at(value, '@type'))];
  return named.some(name => types.some(type => name === type || name === `oa:${type}` || name === `as:${type}`));
}

export function readerOf(opening: Opening, fileDate: string): EntryReader {
  const frame = opening.kind === 'json' ? opening.frame : null;
  const articles = articlesIn(frame);
  return ({value}) => annotationsIn(value).map(one => readAnnotation(one, articles, fileDate));
}

/** A list may hold pages and collections too. */
function annotationsIn(value: unknown): readonly unknown[] {
  const first = at(value, 'first');
  const items = [...listOf(at(value, 'items')), ...listOf(at(first, 'items'))];
  return items.length > 0 ? items.flatMap(annotationsIn) : [value];
}

function readAnnotation(value: unknown, articles: ReturnType<typeof articlesIn>, fileDate: string): readonly Brought[] {
  const targets = listOf(at(value, 'target')).flatMap(choicesIn);
  if (targets.length === 0) return [{kind: 'unusable', reason: 'no-annotation'}];
  const address = targets.map(sourceOf).find(source => source !== '') ?? '';
  const article = articles.get(address) ?? {};
  const created = momentOf(at(value, 'created'));
  return bring(
    {
      ...readBodies(value),
      ...readOwn(value),
      name: textOf(at(value, 'id')) || textOf(at(value, '@id')),
      address: article.url ?? address,
      selectors: targets.map(target => readOwnSelectors(target) ?? readQuote(at(target, 'selector'))),
      created,
      modified: momentOf(at(value, 'modified')) ?? created,
      article,
    },
    fileDate,
  );
}

/** Of several targets to choose from each says where. https://www.w3.org/TR/annotation-model/#sets-of-bodies-and-targets */
function choicesIn(target: unknown): readonly unknown[] {
  const items = listOf(at(target, 'items'));
  return items.length > 0 ? items : [target];
}

/** A target is an address, a resource with one, or a part of a source that is either. */
function sourceOf(target: unknown): string {
  if (typeof target === 'string') return target;
  const source = at(target, 'source');
  return textOf(source) || textOf(at(source, 'id')) || textOf(at(source, '@id')) || textOf(at(target, 'id'));
}
