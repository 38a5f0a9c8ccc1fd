import {countDays} from '../../core/library/counts/count-days';
import {countFacets} from '../../core/library/counts/count-facets';
import {timesOf} from '../../core/library/counts/time-bins';
import {listSpeakers} from '../../core/library/lists/list-speakers';
import {sift} from '../../core/library/searching/sift';
import {everything} from '../../core/library/wanted';
import type {PageToBackground} from '../../messaging/contract';
import type {LibraryCalls} from '../../messaging/library/library-calls';
import type {Handlers} from '../../messaging/wire/calls';
import type {Connection} from '../storage/connection';
import type {CatalogueKeeper} from './catalogue-keeper';
import {findAnnotations, findArticles, findIds} from './find-rows';
import {readSelection} from './read-selection';

/** The library's calls. */
export function libraryCalls(
  connection: Connection,
  keeper: CatalogueKeeper,
): Handlers<LibraryCalls> & Pick<Handlers<PageToBackground>, 'suggestTags'> {
  const listTags = async () => countFacets(await keeper.current(), everything, false).tags;
  return {
    findAnnotations: async request => findAnnotations(connection, await keeper.current(), request),
    findIds: async request => findIds(await keeper.current(), request),
    findArticles: async request => findArticles(connection, await keeper.current(), request),
    async findSpeakers({wanted, bin, order, start, count}) {
      const catalogue = await keeper.current();
      return listSpeakers(catalogue, sift(catalogue, wanted, bin), order, start, count);
    },
    countTimes: async ({wanted, bin}) => timesOf(countDays(sift(await keeper.current(), wanted, bin))),
    countFacets: async ({wanted, bin}) => countFacets(await keeper.current(), wanted, bin),
    listTags,
    suggestTags: async () => (await listTags()).map(({name}) => name),
    readSelection: ({ids, texts}) => readSelection(connection, ids, texts),
  };
}
