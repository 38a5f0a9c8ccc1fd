/** Tells the words of a language, in any script: Chinese and Thai set no spaces. What a page gives as its language may be anything. */
export function wordSegmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? 'en', {granularity: 'word'});
  } catch {
    return new Intl.Segmenter('en', {granularity: 'word'});
  }
}
