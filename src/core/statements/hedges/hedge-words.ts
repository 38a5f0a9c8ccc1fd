import {wordTable} from '../language/word-table';

/** Adverbs that hand a statement to nobody: the article reports without a reporter. */
export const hedgeAdverbs: ReadonlySet<string> = new Set([
  'allegedly', // was allegedly shot
  'reportedly', // is reportedly for sale
  'purportedly', // purportedly signed by her
  'supposedly', // a supposedly safe bridge
  'rumouredly', // rumouredly on the list
  'ostensibly', // ostensibly to save money
  'seemingly', // seemingly forgotten
  'apparently', // apparently by mistake
]);

/** Of these, the adverbs that report what somebody must have said; the others only weaken. */
export const reportingAdverbs: ReadonlySet<string> = new Set(['allegedly', 'reportedly', 'purportedly', 'supposedly']); // was allegedly shot

/** Adjectives that do the same to a noun. */
export const hedgeAdjectives: ReadonlySet<string> = new Set([
  'alleged', // the alleged attack
  'purported', // a purported memo
  'rumoured', // a rumoured sale
  'rumored', // a rumored sale
]);

/** Participles behind a form of *to be*, by the word that must follow. */
export const passives = wordTable<ReadonlySet<string>>({
  // She is said to own three boats. The ferry is expected to return.
  to: new Set([
    'said',
    'believed',
    'thought',
    'understood',
    'reported',
    'alleged',
    'rumoured',
    'rumored',
    'expected',
    'feared',
    'estimated',
    'claimed',
    'presumed',
    'assumed',
    'suspected',
    'predicted',
    'projected',
    'tipped',
    'hoped',
    'considered',
    'reputed',
    'anticipated',
    'forecast',
  ]),
  // The plan is seen as a retreat.
  as: new Set([
    'seen',
    'regarded',
    'viewed',
    'perceived',
    'described',
    'hailed',
    'touted',
    'dismissed',
    'criticised',
    'criticized',
    'condemned',
    'denounced',
    'portrayed',
    'mocked',
  ]),
  // He was accused of fraud.
  of: new Set(['accused', 'suspected']),
  // The board was criticised for its silence.
  for: new Set(['criticised', 'criticized', 'blamed', 'condemned', 'praised', 'mocked', 'ridiculed', 'faulted']),
  // He was charged with murder.
  with: new Set(['charged']),
  // The pier is considered a danger.
  a: new Set(['considered', 'deemed', 'called', 'dubbed', 'branded', 'labelled', 'labeled']),
  an: new Set(['considered', 'deemed', 'called', 'dubbed', 'branded', 'labelled', 'labeled']),
  the: new Set(['considered', 'deemed', 'dubbed']),
  one: new Set(['considered']),
  // Delays were reported at two airports. No injuries were reported. He was reported missing.
  at: new Set(['reported']),
  across: new Set(['reported']),
  throughout: new Set(['reported']),
  near: new Set(['reported']),
  missing: new Set(['reported', 'presumed', 'believed', 'feared']),
  lost: new Set(['presumed', 'believed', 'feared', 'thought']),
  killed: new Set(['presumed', 'believed', 'feared', 'thought', 'reported']),
  drowned: new Set(['presumed', 'believed', 'feared', 'thought']),
  '.': new Set(['reported']),
  // The crew is feared dead.
  dead: new Set(['feared', 'presumed', 'believed', 'reported', 'thought']),
});

/** Of these, the ones that stand behind a noun without *to be*; others would do the same as an active verb: *Lee expected to win*. */
export const reduced = wordTable<ReadonlySet<string>>({
  with: new Set(['charged']), // a clerk charged with theft
  as: new Set(['seen', 'regarded', 'viewed', 'hailed', 'touted', 'perceived']), // a town seen as safe
  of: new Set(['accused', 'suspected']), // two clerks accused of theft
  to: new Set([
    'believed',
    'thought',
    'said',
    'rumoured',
    'rumored',
    'alleged',
    'presumed',
    'reputed',
    'suspected',
    'understood',
  ]), // a house said to be haunted
});

/** What somebody may be charged with that is a deed, not a duty: *charged with two counts of fraud*, not *charged with keeping the books*. */
export const crimes =
  /^(?:murder|manslaughter|homicide|assault|battery|rape|fraud|theft|robbery|burglary|arson|bribery|perjury|corruption|conspiracy|kidnapping|trespass|treason|espionage|possession|trafficking|smuggling|abuse|endangerment|counts?|offences?|offenses?|crimes?|felony|misdemeanou?r|killing|stealing|raping|attempted|obstruction|tampering|harassment|stalking|embezzlement|laundering|extortion|evasion|vandalism|drunk|reckless|violating|lying)$/;

/** What *it is …*, *it has been …* may be followed by. */
export const impersonal: ReadonlySet<string> = new Set([
  ...[
    'said',
    'believed',
    'thought',
    'understood',
    'reported',
    'alleged',
    'rumoured',
    'rumored',
    'feared',
    'claimed',
    'assumed',
    'suspected',
  ], // it is understood that
  ...[
    'hoped',
    'expected',
    'suggested',
    'argued',
    'estimated',
    'announced',
    'revealed',
    'known',
    'presumed',
    'speculated',
    'predicted',
  ], // it was revealed that
]);

/** *It emerged that the roof leaked.* */
export const emerging: ReadonlySet<string> = new Set(['emerged', 'emerges', 'transpired', 'transpires']);

/** Nouns of a saying without a sayer: *amid reports that*, *allegations of*. */
export const sayings: ReadonlySet<string> = new Set([
  ...[
    'reports',
    'rumours',
    'rumors',
    'allegations',
    'accusations',
    'claims',
    'suggestions',
    'speculation',
    'suspicions',
    'gossip',
    'allegation',
    'rumour',
    'rumor',
  ], // reports that it leaks
  ...[
    'fears',
    'concerns',
    'concern',
    'worries',
    'criticism',
    'complaints',
    'expectations',
    'accusation',
    'doubts',
    'hopes',
  ], // concerns that it leaks
]);

/** Those that make a statement with *of*, *about*, *over* and no clause: *rumours of a sale*. */
export const sayingsOf: ReadonlySet<string> = new Set([
  ...[
    'rumours',
    'rumors',
    'allegations',
    'accusations',
    'reports',
    'speculation',
    'suspicions',
    'fears',
    'concerns',
    'claims',
    'gossip',
    'complaints',
  ], // rumours of a sale
]);

/** Verbs with such a noun before them that still name nobody: *reports suggest*, *concerns were raised*. */
export const afterSaying: ReadonlySet<string> = new Set([
  ...[
    'suggest',
    'suggests',
    'suggested',
    'say',
    'said',
    'indicate',
    'indicated',
    'claim',
    'claimed',
    'emerged',
    'surfaced',
    'circulated',
    'swirled',
    'has',
    'have',
    'had',
  ], // reports suggest
  ...[
    'were',
    'was',
    'are',
    'is',
    'remain',
    'persist',
    'grew',
    'grow',
    'mounted',
    'raised',
    'been',
    'growing',
    'mounting',
    'circulating',
    'made',
    'voiced',
    'rife',
    'widespread',
    'abound',
    'grown',
    'risen',
    'rose',
    'spread',
    'deepened',
  ], // concerns were raised
]);

/** Before a noun of saying these leave it open whose it is; anything else there (*police*, *his*, *Lee’s*) may be its owner. */
export const ownerless: ReadonlySet<string> = new Set([
  ...[
    'amid',
    'amidst',
    'despite',
    'over',
    'following',
    'after',
    'about',
    'with',
    'to',
    'and',
    'by',
    'on',
    'from',
    'before',
  ], // amid reports that
  ...['of', 'for', 'as', 'that', 'because', 'the', 'any', 'some', 'no', 'more'], // because of fears that
  ...['are', 'were', 'is', 'was', 'be', 'been'], // there were fears that
  ...['new', 'fresh', 'renewed', 'recent', 'early', 'initial', 'earlier', 'previous', 'longstanding', 'lingering'], // fresh reports that
  ...['growing', 'mounting', 'widespread', 'increasing', 'rising', 'heightened', 'persistent', 'serious', 'grave'], // growing concerns that
  ...['multiple', 'several', 'various', 'numerous', 'unconfirmed', 'conflicting', 'unproven', 'unsubstantiated'], // unconfirmed reports that
  ...['false', 'baseless', 'unfounded', 'wild', 'media', 'public', 'press', 'local', 'news'], // wild rumours that
  ...['raise', 'raises', 'raised', 'raising', 'sparks', 'spark', 'sparked', 'sparking', 'prompting', 'prompted'], // the leak raised fears that
  ...['fuelling', 'fueling', 'fuelled', 'fueled', 'stoked', 'stoking', 'stokes', 'ignited', 'triggered', 'spurred'], // the leak fuelled rumours that
  ...['driven', 'drove', 'feeding', 'fed', 'spreading', 'spread', 'renewing', 'bringing'], // it has driven speculation that
  ...['followed', 'follows', 'faces', 'face', 'faced', 'facing', 'met', 'drew', 'drawn', 'draws'], // the arrest followed allegations of
  ...['investigating', 'investigated', 'probing'], // they are investigating allegations of
]);

/** What may stand between *raised* and its noun: *raised **new** questions about*. */
export const degree: ReadonlySet<string> = new Set([
  ...['new', 'more', 'fresh', 'further', 'serious', 'many', 'some', 'similar', 'renewed', 'grave'], // raised serious questions about
]);
