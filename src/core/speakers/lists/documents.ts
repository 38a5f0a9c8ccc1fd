/** Words that carry their issuer's voice: *the statement said* – whoever issued it said it. */
export const messages: ReadonlySet<string> = new Set([
  ...[
    'statement',
    'statements',
    'letter',
    'email',
    'e-mail',
    'memo',
    'memorandum',
    'message',
    'tweet',
    'post',
    'note',
    'release',
    'announcement',
    'notice',
  ], // the statement said
  ...[
    'speech',
    'testimony',
    'op-ed',
    'editorial',
    'article',
    'column',
    'blog',
    'press',
    'video',
    'advert',
    'ad',
    'communique',
    'communiqué',
    'text',
    'remarks',
  ], // the letter said
]);

/** Documents that speak for themselves, with whoever wrote them in their name: *the report by the inspector general*. */
export const documents: ReadonlySet<string> = new Set([
  ...[
    'report',
    'study',
    'survey',
    'poll',
    'review',
    'analysis',
    'paper',
    'audit',
    'inquiry',
    'investigation',
    'assessment',
    'research',
    'census',
    'data',
    'figures',
    'statistics',
  ], // a study found
  ...[
    'lawsuit',
    'suit',
    'complaint',
    'filing',
    'filings',
    'indictment',
    'affidavit',
    'petition',
    'warrant',
    'ruling',
    'judgment',
    'verdict',
    'order',
    'opinion',
    'motion',
    'brief',
  ], // the lawsuit alleges
  ...[
    'bill',
    'law',
    'act',
    'constitution',
    'treaty',
    'contract',
    'agreement',
    'resolution',
    'regulation',
    'rules',
    'guidelines',
    'policy',
    'manifesto',
    'charter',
    'ordinance',
  ], // the bill says
  ...[
    'book',
    'memoir',
    'documentary',
    'documents',
    'document',
    'records',
    'papers',
    'transcript',
    'website',
    'app',
    'sign',
    'plaque',
    'poster',
    'leaflet',
    'form',
    'deposition',
  ], // the book says
]);

/** Of these, papers of a court or a lawmaker: there is only one that the reader can be told of. */
export const legalDocuments: ReadonlySet<string> = new Set([
  ...[
    'lawsuit',
    'suit',
    'complaint',
    'filing',
    'filings',
    'indictment',
    'affidavit',
    'petition',
    'warrant',
    'ruling',
    'judgment',
    'verdict',
    'order',
    'motion',
    'brief',
    'deposition',
  ], // the lawsuit alleges
  ...['bill', 'law', 'act', 'constitution', 'treaty', 'resolution', 'ordinance'], // the bill says
]);
