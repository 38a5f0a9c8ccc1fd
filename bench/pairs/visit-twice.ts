import type {BrowserWithExtension} from '../../scripts/browser/launch-extension';
import {openOwnPage} from '../../scripts/browser/open-own-page';
import {readPage} from '../../scripts/browser/read-page';
import {keepAll} from '../../scripts/demo/keep-all';
import {openArticle} from '../../scripts/demo/open-article';
import type {Location} from '../../src/core/anchoring/location';
import type {LocatedAnnotation, PageState} from '../../src/messaging/contract';
import {plain} from '../anchoring/plain';
import type {Pair} from './list-pairs';

/** What became of one kept statement. */
export interface StatementOutcome {
  readonly state: Location['state'];
  /** Whether its words stand in the new article, typography aside. */
  readonly stands: boolean;
  readonly before: string;
  /** The words that were found for it; empty when it is gone. */
  readonly after: string;
  /** What was found, with what stands around it, for reading. */
  readonly around: string;
  readonly material: readonly string[];
}

export interface PairOutcome {
  readonly pair: string;
  /** Why the two captures could not be compared, if so. */
  readonly problem?: string;
  /** The addresses that the two captures were taken for; one and the same, or the statements are not looked for. */
  readonly addresses: readonly string[];
  readonly statements: readonly StatementOutcome[];
}

/** Keeps all statements of the old page, then opens the new one under the same address, as a reader who comes back. */
export async function visitTwice(
  browser: BrowserWithExtension,
  {dir, url}: Pair,
  old: Buffer,
  now: Buffer,
): Promise<PairOutcome> {
  const first = await openArticle(browser.context, {kind: 'file', name: url, address: url, html: old});
  const before = await readPage(browser, first);
  if (before.state !== 'analysed') return failed(dir, [], `the old page is ${before.state}`);
  const ownPage = await openOwnPage(browser, 'popup.html', first);
  const kept = await keepAll(ownPage, before.article, before.detection.statements);
  await ownPage.close();
  await first.close();
  const second = await openArticle(browser.context, {kind: 'file', name: url, address: url, html: now});
  const after = await readPage(browser, second);
  if (after.state === 'failed' || after.state === 'reading')
    return failed(dir, [before.article.url], `the new page is ${after.state}`);
  await second.close();
  const addresses = [before.article.url, after.article.url];
  if (after.annotations.length !== kept.length) {
    return failed(dir, addresses, `${kept.length} were kept, ${after.annotations.length} looked for`);
  }
  return {pair: dir, addresses, statements: after.annotations.map(located => outcomeOf(located, after))};
}

function failed(pair: string, addresses: readonly string[], problem: string): PairOutcome {
  return {pair, addresses, problem, statements: []};
}

function outcomeOf(
  {annotation, locations, state}: LocatedAnnotation,
  page: Extract<PageState, {article: unknown}>,
): StatementOutcome {
  const {text} = page.article;
  const whole = plain(text);
  const places = locations.flatMap(location => (location.state === 'gone' ? [] : [location]));
  return {
    state,
    stands: annotation.selectors.every(({quote}) => whole.includes(plain(quote.exact))),
    before: annotation.selectors.map(({quote}) => quote.exact).join(' … '),
    after: places.map(({span}) => text.slice(span.start, span.end)).join(' … '),
    around: places.map(({span}) => text.slice(Math.max(0, span.start - 100), span.end + 100)).join(' … '),
    material: places.flatMap(place =>
      place.state === 'changed' ? place.material.map(({kind, before, after}) => `${kind}: ${before} → ${after}`) : [],
    ),
  };
}
