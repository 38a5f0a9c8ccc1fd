import {setApart} from '../core/articles/set-apart';
import type {Words} from './words';

/** What is needed of `browser.i18n`; this folder calls no browser API itself. */
interface Catalogue {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

/** Words from the extension's message catalogue; numbers and days as the reader's browser writes them. */
export function wordsFrom(catalogue: Catalogue): Words {
  const say: Words['say'] = (key, ...put) => catalogue.getMessage(key, put.map(setApart));
  const locale = once(() => localeOf(catalogue, say));
  // Made when they are first needed: together they take longer to make than an article to read.
  const plurals = once(() => new Intl.PluralRules(locale()));
  const numbers = once(() => new Intl.NumberFormat(locale()));
  const number: Words['number'] = value =>
    isWrittenPlainly(value, locale()) ? String(value) : numbers().format(value);
  const shares = once(() => new Intl.NumberFormat(locale(), {style: 'percent', maximumFractionDigits: 0}));
  const days = once(() => new Intl.DateTimeFormat(locale(), {dateStyle: 'long'}));
  return {
    say,
    number,
    size: bytes => {
      const [unit, amount] = bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
      return new Intl.NumberFormat(locale(), {style: 'unit', unit, maximumFractionDigits: amount < 10 ? 1 : 0}).format(
        amount,
      );
    },
    share: ratio => shares().format(ratio),
    day: time => (Number.isNaN(Date.parse(time)) ? time : days().format(new Date(time))),
    count: (count, keys) => say(keys[plurals().select(count)] ?? keys.other, number(count)),
  };
}

/** Every English writes small counts so; on an article's page nothing else asks for the browser's table of numbers. */
function isWrittenPlainly(value: number, locale: string): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000 && /^en\b/.test(locale);
}

/** A German day amid English words helps nobody: only a variety of the catalogue's own language is followed. */
function localeOf(catalogue: Catalogue, say: Words['say']): string {
  try {
    const spoken = say('languageCode') || 'en';
    const preferred = catalogue.getUILanguage();
    return preferred.split(/[-_]/)[0] === spoken ? preferred.replace('_', '-') : spoken;
  } catch {
    // The extension was updated under an open page, and its catalogue can be asked no more.
    return navigator.language;
  }
}

function once<Thing extends object | string>(make: () => Thing): () => Thing {
  let made: Thing | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
