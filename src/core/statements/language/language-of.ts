import type {Article} from '../../articles/article';
import {scripts, stopWords} from './stop-words';
import {wordTable} from './word-table';

/** Enough to tell a language; the rest would only cost time. In code units. */
const sample = 6000;
/** Fewer stop words in the sample are no proof against what the page says. */
const fewestHits = 5;

/** The languages in which a word is a stop word: one question for a word instead of one for each language. */
const languagesWith: ReadonlyMap<string, readonly string[]> = invert(stopWords);

/**
 * The article's language as a BCP 47 primary subtag. The words outvote the page's `lang` where they clearly belong to another
 * language, since sites leave the `lang` of their template; `und` where neither tells.
 */
export function languageOf({text, lang}: Pick<Article, 'text' | 'lang'>): string {
  const said = lang?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const declared = said === 'nb' || said === 'nn' ? 'no' : said;
  const words = text.slice(0, sample);
  const script = scriptOf(words);
  if (script !== undefined) return sharesScript(declared, script) ? declared : script;
  const counts = new Map<string, number>();
  for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of languagesWith.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  const own = counts.get(declared) ?? 0;
  if (best && declared === '') return best[0];
  if (best && best[1] >= fewestHits && stopWords[declared] && best[1] > own * 2) return best[0];
  return declared || 'und';
}

/** Holds all letters of the scripts that are told apart: most articles have none of them, which one look tells. */
const beyondLatin = /[\u0370-\u1dff\u1f00-\u1fff\u2126\u2c00-\uffff]/;

/** The language that the letters tell; `undefined` where they are Latin, or mostly. */
function scriptOf(words: string): string | undefined {
  if (!beyondLatin.test(words)) return undefined;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, language] of scripts) {
    const found = words.match(pattern)?.length ?? 0;
    // Han letters stand in Japanese too, and the letters that only Russian has are rare: so the order and the low shares.
    const share = language === 'ru' ? 0.02 : language === 'ja' ? 0.1 : 0.4;
    if (letters > 0 && found / letters > share) return language;
  }
  return undefined;
}

/** Bulgarian, Serbian, Persian …: the page knows better which of the script's languages it is. */
function sharesScript(declared: string, language: string): boolean {
  const families = wordTable<readonly string[]>({
    uk: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk'], // мы
    ru: ['ru', 'be', 'bg', 'kk'], // мы
    ar: ['ar', 'fa', 'ur', 'ps'], // ما
    zh: ['zh', 'ja'], // 我们
  });
  return families[language]?.includes(declared) ?? false;
}

function invert(words: Readonly<Record<string, ReadonlySet<string>>>): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, stops] of Object.entries(words)) {
    for (const word of stops) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
