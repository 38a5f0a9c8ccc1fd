import type {Catalogue} from '../catalogue/catalogue';
import {isNarrowed} from '../count-filters';
import type {Facets} from '../found';
import {narrowing} from '../searching/filter';
import {hitsBut, sift} from '../searching/sift';
import {standings, type Wanted} from '../wanted';
import {countFlags, countForms, countStandings, mostFrequent, Tally} from './counting';

/** How many there are of each that can be chosen. Of all that is kept every view asks: they are counted once until something is written. */
export function countFacets(catalogue: Catalogue, wanted: Wanted, bin: boolean): Facets {
  if (isNarrowed(wanted)) return countAmong(catalogue, wanted, bin);
  const facets = catalogue.facets.get(bin) ?? countAmong(catalogue, wanted, bin);
  catalogue.facets.set(bin, facets);
  return facets;
}

function countAmong(catalogue: Catalogue, wanted: Wanted, bin: boolean): Facets {
  const sites = new Map<string, number>();
  const tallies = {
    standings: new Tally(standings.length),
    forms: new Tally(10),
    flags: new Tally(10),
    tags: new Tally(catalogue.tags.size),
    articles: new Tally(catalogue.articles.size),
    speakers: new Tally(catalogue.speakers.size),
  };
  for (const sifted of sift(catalogue, wanted, bin).shelves) {
    const {shelf, article, speaker, tags} = sifted.open;
    tallies.standings.addAll(shelf.standing, hitsBut(sifted, narrowing.standings));
    tallies.forms.addAll(shelf.form, hitsBut(sifted, narrowing.forms));
    tallies.flags.addAll(shelf.flag, hitsBut(sifted, narrowing.flags));
    tallies.articles.addAll(article, hitsBut(sifted, narrowing.sites));
    tallies.speakers.addAll(speaker, hitsBut(sifted, narrowing.speakers));
    tallies.tags.addLists(tags, shelf.tagStarts, hitsBut(sifted, narrowing.tags));
  }
  for (let number = 0; number < catalogue.articles.size; number++) {
    const site = catalogue.article(number)?.site ?? '';
    if (site !== '') sites.set(site, (sites.get(site) ?? 0) + tallies.articles.of(number));
  }
  return {
    standings: countStandings(tallies.standings),
    forms: countForms(tallies.forms),
    flags: countFlags(tallies.flags),
    tags: tallies.tags.named(catalogue.tags),
    sites: mostFrequent(Array.from(sites, ([name, count]) => ({name, count})).filter(({count}) => count > 0)),
    speakers: tallies.speakers.named(catalogue.speakers),
  };
}
