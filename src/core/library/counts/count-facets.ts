import type {Catalogue} from '../catalogue/catalogue';
import {type Facets, mostNames} from '../found';
import {narrowing} from '../searching/filter';
import {type Hit, sift} from '../searching/sift';
import {standings, type Wanted} from '../wanted';
import {countFlags, countForms, countStandings, Tally} from './counting';

/** How many there are of each that can be chosen. */
export function countFacets(catalogue: Catalogue, wanted: Wanted, bin: boolean): Facets {
  const sites = new Map<string, number>();
  const tallies = {
    standings: new Tally(standings.length),
    forms: new Tally(10),
    flags: new Tally(10),
    tags: new Tally(catalogue.tags.size),
    articles: new Tally(catalogue.articles.size),
    speakers: new Tally(catalogue.speakers.size),
  };
  const kinds: readonly (readonly [number, (hit: Hit) => void])[] = [
    [narrowing.standings, ({open, place}) => tallies.standings.add(open.shelf.standing[place])],
    [narrowing.forms, ({open, place}) => tallies.forms.add(open.shelf.form[place])],
    [narrowing.flags, ({open, place}) => tallies.flags.add(open.shelf.flag[place])],
    [narrowing.sites, ({open, place}) => tallies.articles.add(open.article[place])],
    [narrowing.speakers, ({open, place}) => tallies.speakers.add(open.speaker[place])],
    [
      narrowing.tags,
      ({open, place}) => {
        const {tagStarts} = open.shelf;
        for (const tag of open.tags.subarray(tagStarts[place], tagStarts[place + 1])) tallies.tags.add(tag);
      },
    ],
  ];
  const {hits} = sift(catalogue, wanted, bin, (hit, failed) => {
    for (const [kind, count] of kinds) if (kind === failed) count(hit);
  });
  for (const hit of hits) for (const [, count] of kinds) count(hit);
  for (let number = 0; number < catalogue.articles.size; number++) {
    const site = catalogue.article(number)?.site ?? '';
    if (site !== '') sites.set(site, (sites.get(site) ?? 0) + tallies.articles.of(number));
  }
  return {
    standings: countStandings(tallies.standings),
    forms: countForms(tallies.forms),
    flags: countFlags(tallies.flags),
    tags: tallies.tags.named(catalogue.tags).slice(0, mostNames),
    sites: Array.from(sites, ([name, count]) => ({name, count}))
      .filter(({count}) => count > 0)
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, mostNames),
    speakers: tallies.speakers.named(catalogue.speakers).slice(0, mostNames),
  };
}
