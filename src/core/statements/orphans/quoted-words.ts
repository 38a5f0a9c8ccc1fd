/** Words before marks that announce a title, not speech: *the film “Harbour Lights”*. */
export const beforeTitle: ReadonlySet<string> = new Set([
  ...[
    'film',
    'movie',
    'documentary',
    'series',
    'show',
    'programme',
    'program',
    'episode',
    'podcast',
    'sitcom',
    'drama',
    'musical',
    'play',
  ], // the film “…”
  ...[
    'book',
    'novel',
    'memoir',
    'poem',
    'essay',
    'story',
    'article',
    'column',
    'magazine',
    'newspaper',
    'paper',
    'report',
    'chapter',
    'study',
  ], // her novel “…”
  ...[
    'song',
    'single',
    'album',
    'hit',
    'track',
    'ballad',
    'opera',
    'symphony',
    'painting',
    'exhibition',
    'game',
    'app',
    'website',
    'blog',
  ], // the song “…”
  ...[
    'titled',
    'entitled',
    'named',
    'christened',
    'nicknamed',
    'headlined',
    'captioned',
    'labelled',
    'labeled',
    'starring',
    'sang',
    'sings',
  ], // a report titled “…”
  ...[
    'operation',
    'project',
    'campaign',
    'movement',
    'hashtag',
    'slogan',
    'banner',
    'motto',
    'nickname',
    'brand',
    'password',
  ], // the slogan “…”
]);

/** Words before or after marks that make what is inside them a word that is spoken of: *the word “ferry”*, *“ferry” means*. */
export const beforeMention: ReadonlySet<string> = new Set([
  ...[
    'word',
    'words',
    'term',
    'terms',
    'phrase',
    'phrases',
    'expression',
    'name',
    'label',
    'category',
    'letters',
    'prefix',
    'acronym',
  ], // the word “ferry”
  ...[
    'so-called',
    'called',
    'dubbed',
    'termed',
    'as',
    'of',
    'or',
    'means',
    'meaning',
    'spelled',
    'spelt',
    'reads',
    'marked',
    'reading',
  ], // known as “ferries”
]);

export const afterMention: ReadonlySet<string> = new Set(['means', 'meant', 'refers', 'stands', 'is', 'was']); // “ferry” means …

/** Small words that titles leave in lower case: *The Wind in the Willows*. */
export const smallInTitle: ReadonlySet<string> = new Set([
  ...[
    'a',
    'an',
    'the',
    'of',
    'in',
    'on',
    'at',
    'to',
    'for',
    'and',
    'or',
    'but',
    'with',
    'from',
    'by',
    'as',
    'is',
    'vs',
    'v',
    'de',
    'la',
    'le',
    'der',
    'die',
    'das',
    'und',
  ], // Death on the Nile
]);
