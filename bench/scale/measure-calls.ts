import {randomUUID} from 'node:crypto';
import {stopBackground} from '../../scripts/browser/stop-background';
import {pageSize} from '../../src/core/library/found';
import {everything, type Wanted} from '../../src/core/library/wanted';
import type {Measure} from './measure';
import type {OpenLibrary} from './open-library';
import {median, timeCall} from './time-calls';

const part = {start: 0, count: pageSize} as const;
const rows = {...part, order: 'newest'} as const;
const all = {wanted: everything, bin: false} as const;
const harbour = {...all, ...rows, wanted: {...everything, words: 'harbour'}};

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

async function search({ownPage}: OpenLibrary, wish: Partial<Wanted>): Promise<number> {
  const asked = {...all, ...rows, wanted: {...everything, ...wish}};
  return (await timeCall(ownPage, 'findAnnotations', asked)).ms;
}

async function save({ownPage}: OpenLibrary, round: number): Promise<number> {
  const {value} = await timeCall(ownPage, 'findAnnotations', {...all, ...rows, count: 1});
  const annotation = value.rows[0]?.annotation;
  if (annotation === undefined) throw new Error('Nothing is kept.');
  const {id, note} = annotation;
  return (
    await timeCall(ownPage, 'changeAnnotation', {
      call: randomUUID(),
      id,
      changes: {note: `Note ${round}`},
      seen: {note},
    })
  ).ms;
}

/** So long after its start the background begins a backup, if one is due. */
const untilBackupMs = 6_000;

/** What searches cost somebody who types while the background, which was started a moment ago, backs everything up. */
async function searchAmidBackup(library: OpenLibrary): Promise<number> {
  const {browser, ownPage} = library;
  const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
  await ownPage.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry('backups', {recursive: true}).catch(() => undefined);
  });
  await stopBackground(browser);
  await search(library, {words: 'harbour'});
  await wait(untilBackupMs);
  const letters: number[] = [];
  for (let letter = 0; letter < 10; letter++) {
    letters.push(await search(library, {words: 'harbour'.slice(0, 3 + (letter % 5))}));
    await wait(150);
  }
  return median(letters);
}

/** What the calls cost of which the library is made, as the page that asks feels it. */
export const measuresOfCalls: readonly Measure[] = [
  {
    name: 'make the index anew',
    rounds: 1,
    measure: async ({ownPage}) => (await timeCall(ownPage, 'findAnnotations', harbour)).ms,
  },
  {
    name: 'first search of a worker',
    rounds: 5,
    async measure({browser, ownPage}) {
      await stopBackground(browser);
      return (await timeCall(ownPage, 'findAnnotations', harbour)).ms;
    },
  },
  ...Object.entries(wishes).map(([name, wish]) => ({
    name: `search: ${name}`,
    rounds: 15,
    measure: (library: OpenLibrary) => search(library, wish),
  })),
  {name: 'ten searches while all is backed up', rounds: 1, measure: searchAmidBackup},
  {
    name: 'list: a page in the middle',
    rounds: 15,
    measure: async ({ownPage, articles}) =>
      (await timeCall(ownPage, 'findAnnotations', {...all, ...rows, start: articles * 25})).ms,
  },
  {
    name: 'list: by title',
    rounds: 15,
    measure: async ({ownPage}) => (await timeCall(ownPage, 'findAnnotations', {...all, ...part, order: 'title'})).ms,
  },
  {
    name: 'list: articles',
    rounds: 15,
    measure: async ({ownPage}) => (await timeCall(ownPage, 'findArticles', {...all, ...rows})).ms,
  },
  {
    name: 'list: speakers',
    rounds: 15,
    measure: async ({ownPage}) => (await timeCall(ownPage, 'findSpeakers', {...all, ...part, order: 'most'})).ms,
  },
  {
    name: 'counts of all filters',
    rounds: 15,
    measure: async ({ownPage}) => (await timeCall(ownPage, 'countFacets', all)).ms,
  },
  {
    name: 'counts of all filters, one chosen',
    rounds: 15,
    measure: async ({ownPage}) =>
      (await timeCall(ownPage, 'countFacets', {...all, wanted: {...everything, standings: ['named']}})).ms,
  },
  {name: 'counts of times', rounds: 15, measure: async ({ownPage}) => (await timeCall(ownPage, 'countTimes', all)).ms},
  {name: 'save a note', rounds: 31, measure: save},
  {
    name: 'search after a save',
    rounds: 15,
    async measure(library, round) {
      await save(library, 100 + round);
      return search(library, {words: 'harbour'});
    },
  },
];
