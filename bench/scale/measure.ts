import {randomUUID} from 'node:crypto';
import type {Page} from '@playwright/test';
import type {AnnotationId} from '../../src/core/annotations/annotation';
import {everything, type Wanted} from '../../src/core/library/wanted';
import {timeCall, timeCalls} from './time-calls';

/** Milliseconds, by what was done. */
export type Times = Readonly<Record<string, number>>;

const part = {start: 0, count: 50} as const;
const rows = {...part, order: 'newest'} as const;

/** What a reader types and chooses; in the words of the made library. */
const wishes: Readonly<Record<string, Partial<Wanted>>> = {
  'everything, the newest': {},
  'a common word (the)': {words: 'the'},
  'a rarer word (harbour)': {words: 'harbour'},
  'the first letter (s)': {words: 's'},
  'a beginning (eng)': {words: 'eng'},
  'two words (said city)': {words: 'said city'},
  'a mistyped word (enginers)': {words: 'enginers'},
  'a word that is nowhere (zzyzx)': {words: 'zzyzx'},
  'two filters': {standings: ['named'], flags: ['opinion', 'follow-up', 'checked-holds']},
  'a word and a filter': {words: 'the', standings: ['unnamed', 'none', 'own']},
};

/** What searching costs, each the median of several calls, with a background that has been asked before. */
export async function measureSearches(ownPage: Page): Promise<Times> {
  const times: Record<string, number> = {};
  for (const [name, wish] of Object.entries(wishes)) {
    const asked = {wanted: {...everything, ...wish}, bin: false};
    times[`search: ${name}`] = await timeCalls(ownPage, 'findAnnotations', () => ({...asked, ...rows}));
  }
  const all = {wanted: everything, bin: false};
  const {value} = await timeCall(ownPage, 'findAnnotations', {...all, ...rows});
  const middle = Math.floor(value.total / 2);
  times['list: a page in the middle'] = await timeCalls(ownPage, 'findAnnotations', () => ({
    ...all,
    ...rows,
    start: middle,
  }));
  times['list: by title'] = await timeCalls(ownPage, 'findAnnotations', () => ({
    ...all,
    ...part,
    order: 'title' as const,
  }));
  times['list: articles'] = await timeCalls(ownPage, 'findArticles', () => ({...all, ...rows}));
  times['list: speakers'] = await timeCalls(ownPage, 'findSpeakers', () => ({...all, ...part, order: 'most' as const}));
  times['counts of all filters'] = await timeCalls(ownPage, 'countFacets', () => all);
  times['counts of days'] = await timeCalls(ownPage, 'countDays', () => all);
  return times;
}

/** What one change costs, and the search after it. */
export async function measureSaves(ownPage: Page): Promise<Times> {
  const asked = {wanted: everything, bin: false, ...rows};
  const {value} = await timeCall(ownPage, 'findAnnotations', asked);
  const id = value.rows[0]?.annotation.id;
  if (id === undefined) throw new Error('Nothing is kept.');
  const change = (round: number) => ({id, changes: {note: `Note ${round}`}, seen: {note: `Note ${round - 1}`}});
  const saved = await timeCalls(ownPage, 'changeAnnotation', change, 21);
  const after: number[] = [];
  for (let round = 100; round < 109; round++) {
    await timeCall(ownPage, 'changeAnnotation', change(round));
    after.push((await timeCall(ownPage, 'findAnnotations', {...asked, wanted: {...everything, words: 'harbour'}})).ms);
  }
  return {'save a note': saved, 'search after a save': after.sort((a, b) => a - b)[4] ?? Number.NaN};
}

/** What is done with all that is kept. */
export async function measureAll(ownPage: Page): Promise<Times> {
  const {ms: listing, value: ids} = await timeCall(ownPage, 'findIds', {wanted: everything, bin: false});
  let reading = 0;
  for (let start = 0; start < ids.length; start += 500) {
    const part: readonly AnnotationId[] = ids.slice(start, start + 500);
    reading += (await timeCall(ownPage, 'readSelection', {ids: part, texts: true})).ms;
  }
  const tag = (deed: 'tag' | 'untag') => ({job: randomUUID(), parts: [{ids, deed: {do: deed, tag: 'all'}}]});
  const {ms: tagging} = await timeCall(ownPage, 'changeMany', tag('tag'));
  const {ms: untagging} = await timeCall(ownPage, 'changeMany', tag('untag'));
  const {ms: indexing} = await timeCall(ownPage, 'findAnnotations', {wanted: everything, bin: false, ...rows});
  return {
    'export: list the ids of all': listing,
    'export: read all in slices': reading,
    'tag all': tagging,
    'untag all': untagging,
    'first search after all were changed': indexing,
  };
}
