import {elementsOf} from '../../dom/unclobbered';

/** UTF-16 units; more is a page's whole state rather than what it says of itself. */
const longestScript = 300_000;
/** Levels of `@graph`, `mainEntity` and lists. */
const deepest = 6;

export type LinkedThing = Readonly<Record<string, unknown>>;

/** The things that a page describes in JSON-LD, nested ones too. https://schema.org/docs/gs.html */
export function readLinkedThings(page: Document): readonly LinkedThing[] {
  const things: LinkedThing[] = [];
  for (const script of elementsOf(page, 'script[type="application/ld+json"]')) {
    const json = script.textContent ?? '';
    if (json.length <= longestScript) gather(parse(json), things, 0);
  }
  return things;
}

/** The types that a thing gives itself: `NewsArticle`. */
export function typesOf(thing: LinkedThing): readonly string[] {
  const type = thing['@type'];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.filter(each => typeof each === 'string');
}

function gather(value: unknown, things: LinkedThing[], depth: number): void {
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) gather(each, things, depth + 1);
    return;
  }
  const thing: LinkedThing = Object.fromEntries(Object.entries(value));
  things.push(thing);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) gather(thing[key], things, depth + 1);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}
