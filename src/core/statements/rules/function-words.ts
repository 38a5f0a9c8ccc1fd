/** Words that begin a new clause: no source and no clause of a statement is read over them. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  ...['that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'whenever', 'while', 'whilst'], // the pier that burned
  ...[
    'because',
    'since',
    'although',
    'though',
    'if',
    'unless',
    'until',
    'whether',
    'whereas',
    'as',
    'after',
    'before',
    'once',
  ], // because it burned
  ...['but', 'yet', 'so', 'nor', 'than', 'how', 'why', 'what'], // but it burned
]);

/** Words that may stand between a subject and its verb. */
export const betweenSubjectAndVerb: ReadonlySet<string> = new Set([
  ...[
    'has',
    'have',
    'had',
    'did',
    'does',
    'do',
    'also',
    'later',
    'then',
    'now',
    'once',
    'never',
    'not',
    'always',
    'often',
    'since',
  ], // she has since said
  ...[
    'still',
    'even',
    'just',
    'again',
    'first',
    'would',
    'will',
    'could',
    'might',
    'may',
    'must',
    'further',
    'too',
    'both',
    'all',
  ], // they all said
]);

/** Forms of *to be*: before a reporting verb they make it passive, after a noun they start its predicate. */
export const formsOfBe: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
]);

/** Words that can begin a noun phrase or a clause of reported speech: *said the pier*, *said it*. */
export const clauseStarters: ReadonlySet<string> = new Set([
  ...[
    'the',
    'a',
    'an',
    'this',
    'that',
    'these',
    'those',
    'there',
    'all',
    'both',
    'some',
    'many',
    'most',
    'no',
    'every',
    'each',
    'any',
    'more',
  ], // said the pier burned
  ...[
    'he',
    'she',
    'it',
    'they',
    'we',
    'i',
    'you',
    'his',
    'her',
    'its',
    'their',
    'our',
    'my',
    'your',
    'nothing',
    'nobody',
    'such',
  ], // said it burned
]);

/** Prepositions and the like that end a source read forwards: *said Ann Lee in a letter*. */
export const afterSource: ReadonlySet<string> = new Set([
  ...[
    'in',
    'on',
    'at',
    'after',
    'before',
    'during',
    'when',
    'while',
    'as',
    'by',
    'to',
    'about',
    'with',
    'without',
    'from',
    'following',
  ], // said Ann Lee on Monday
  ...[
    'yesterday',
    'today',
    'later',
    'earlier',
    'last',
    'this',
    'that',
    'and',
    'but',
    'because',
    'monday',
    'tuesday',
    'wednesday',
  ], // said Ann Lee later
  ...[
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'via',
    'through',
    'upon',
    'regarding',
    'who',
    'whose',
    'which',
    'adding',
    'referring',
  ], // said Ann Lee, adding
]);

/** Forms of *have* in the languages that put them before the verb of saying: *a déclaré la maire*. */
export const auxiliaries: ReadonlySet<string> = new Set([
  'a',
  'ont',
  'avait',
  'ha',
  'han',
  'hanno',
  'hat',
  'haben',
  'heeft',
  'har',
]); // a déclaré
