import type {Words} from './words';

/** What is needed of `browser.i18n`; this folder calls no browser API itself. */
interface Catalogue {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

/** Words from the extension's message catalogue; numbers and days as the reader's browser writes them. */
export function wordsFrom(catalogue: Catalogue): Words {
  const say: Words['say'] = (key, ...put) => catalogue.getMessage(key, [...put]);
  const spoken = say('languageCode') || 'en';
  const preferred = catalogue.getUILanguage();
  // A German day amid English words helps nobody: only a variety of the catalogue's own language is followed.
  const locale = preferred.split(/[-_]/)[0] === spoken ? preferred.replace('_', '-') : spoken;
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, {style: 'percent', maximumFractionDigits: 0});
  const days = new Intl.DateTimeFormat(locale, {dateStyle: 'long'});
  return {
    say,
    number: value => numbers.format(value),
    share: ratio => shares.format(ratio),
    day: time => (Number.isNaN(Date.parse(time)) ? time : days.format(new Date(time))),
    count: (count, keys) => say(keys[plurals.select(count)] ?? keys.other, numbers.format(count)),
  };
}
