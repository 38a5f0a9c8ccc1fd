import type {AttributionModel} from '../attribution-model';
import {findVerb} from '../cues/form-of-verb';
import {readWords} from '../reading/words';
import {attributeQuotations, type IsCue} from './quotation-neighbours';
import {attributeReportedSpeech} from './reported-speech';
import {isPlausibleSource, namesIn} from './subjects/plausible-source';
import {verbsByLanguage} from './verbs-by-language';

/** English by rules alone: what stands in for the learned model where its weights cannot be loaded. It finds far less. */
export const englishRules: AttributionModel = {
  lang: 'en',
  async attribute(reading, pause) {
    const words = readWords(reading);
    await pause();
    const quoted = attributeQuotations(words, reading.quotations, cuesOf('en'));
    const reported = attributeReportedSpeech(words);
    return [...quoted, ...reported].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  },
};

/** The words of a language that report speech beside a quotation; none for a language without a list. */
export function cuesOf(lang: string): IsCue {
  if (lang === 'en') return Object.assign((word: string) => findVerb(word) !== undefined, {english: true});
  const verbs = new Set(verbsByLanguage[lang] ?? []);
  return word => verbs.has(word);
}

/** Who stands beside the quotations of any language that has a list of verbs; speech without marks is not looked for. */
export function quotationRules(lang: string): AttributionModel {
  return {
    lang,
    async attribute(reading, pause) {
      await pause();
      const words = readWords(reading);
      const names = namesIn(words);
      const attributed = attributeQuotations(words, reading.quotations, cuesOf(lang));
      return lang === 'en'
        ? attributed
        : attributed.filter(it => it.source.every(span => isPlausibleSource(words, span, names)));
    },
  };
}
