/** Before a noun of saying these leave it open whose it is; anything else there (*police*, *his*, *Lee’s*) may be its owner. */
export const ownerless: ReadonlySet<string> = new Set([
  ...['amid', 'amidst', 'despite', 'over', 'following', 'after', 'about', 'with', 'to', 'and', 'by', 'on', 'from'], // amid reports that
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
