import type {RecordKind} from '../../src/core/annotations/record-steps';

/** One record of each kind. */
type Records = Readonly<Record<RecordKind, unknown>>;

const hash = 'c0ffee'.padEnd(64, '0');

/** What the records below must have become. Changes with the types; the records below never do. */
export const newestRecords: Records = {
  articles: {
    id: 'https://news.example/harbour',
    url: 'https://news.example/harbour',
    title: 'The harbour reopens',
    byline: null,
    siteName: 'The Example',
    publishedAt: '2026-03-01',
    lang: 'en',
    firstKeptAt: '2026-03-02T09:00:00.000Z',
    textHash: hash,
  },
  annotations: {
    id: '5f0c1c9e-7a43-4be3-9d0a-6a0f6f0e7b11',
    articleId: 'https://news.example/harbour',
    textHash: hash,
    selectors: [
      {
        quote: {exact: 'It opens in May,', prefix: '“', suffix: '” said Marlow.'},
        position: {start: 1, end: 17},
        paragraph: {text: '“It opens in May,” said Marlow.', start: 0, index: 0},
      },
    ],
    statement: {
      form: 'direct',
      attribution: 'named',
      tone: 'neutral',
      source: 'Marlow',
      cue: 'said',
      speaker: {name: 'Ines Marlow', kind: 'person'},
      hedges: [],
      figures: [],
      confidence: 0.97,
    },
    correction: {attribution: 'unnamed', speaker: null, notStatement: false},
    flag: 'needs-source',
    note: 'Which Marlow?',
    tags: ['harbour'],
    createdAt: '2026-03-02T09:00:00.000Z',
    modifiedAt: '2026-03-02T09:05:00.000Z',
    deletedAt: null,
    earlierPlaces: [],
  },
  captures: {
    textHash: hash,
    articleId: 'https://news.example/harbour',
    text: '“It opens in May,” said Marlow.',
    capturedAt: '2026-03-02T09:00:00.000Z',
  },
};

/** Records as each version wrote them, literally: they are never changed, only added to. */
export const earlierRecords: Readonly<Record<number, Records>> = {
  1: {
    articles: {
      id: 'https://news.example/harbour',
      url: 'https://news.example/harbour',
      title: 'The harbour reopens',
      byline: null,
      siteName: 'The Example',
      publishedAt: '2026-03-01',
      lang: 'en',
      firstKeptAt: '2026-03-02T09:00:00.000Z',
      textHash: 'c0ffee0000000000000000000000000000000000000000000000000000000000',
    },
    annotations: {
      id: '5f0c1c9e-7a43-4be3-9d0a-6a0f6f0e7b11',
      articleId: 'https://news.example/harbour',
      textHash: 'c0ffee0000000000000000000000000000000000000000000000000000000000',
      selectors: [
        {
          quote: {exact: 'It opens in May,', prefix: '“', suffix: '” said Marlow.'},
          position: {start: 1, end: 17},
          paragraph: {text: '“It opens in May,” said Marlow.', start: 0, index: 0},
        },
      ],
      statement: {
        form: 'direct',
        attribution: 'named',
        tone: 'neutral',
        source: 'Marlow',
        cue: 'said',
        speaker: {name: 'Ines Marlow', kind: 'person'},
        hedges: [],
        figures: [],
        confidence: 0.97,
      },
      correction: {attribution: 'unnamed', speaker: null, notStatement: false},
      flag: 'needs-source',
      note: 'Which Marlow?',
      tags: ['harbour'],
      createdAt: '2026-03-02T09:00:00.000Z',
      modifiedAt: '2026-03-02T09:05:00.000Z',
      deletedAt: null,
      earlierPlaces: [],
    },
    captures: {
      textHash: 'c0ffee0000000000000000000000000000000000000000000000000000000000',
      articleId: 'https://news.example/harbour',
      text: '“It opens in May,” said Marlow.',
      capturedAt: '2026-03-02T09:00:00.000Z',
    },
  },
  2: {
    articles: {
      id: 'https://news.example/harbour',
      url: 'https://news.example/harbour',
      title: 'The harbour reopens',
      byline: null,
      siteName: 'The Example',
      publishedAt: '2026-03-01',
      lang: 'en',
      firstKeptAt: '2026-03-02T09:00:00.000Z',
      textHash: 'c0ffee0000000000000000000000000000000000000000000000000000000000',
    },
    annotations: {
      id: '5f0c1c9e-7a43-4be3-9d0a-6a0f6f0e7b11',
      articleId: 'https://news.example/harbour',
      textHash: 'c0ffee0000000000000000000000000000000000000000000000000000000000',
      selectors: [
        {
          quote: {exact: 'It opens in May,', prefix: '“', suffix: '” said Marlow.'},
          position: {start: 1, end: 17},
          paragraph: {text: '“It opens in May,” said Marlow.', start: 0, index: 0},
        },
      ],
      statement: {
        form: 'direct',
        attribution: 'named',
        tone: 'neutral',
        source: 'Marlow',
        cue: 'said',
        speaker: {name: 'Ines Marlow', kind: 'person'},
        hedges: [],
        figures: [],
        confidence: 0.97,
      },
      correction: {attribution: 'unnamed', speaker: null, notStatement: false},
      flag: 'needs-source',
      note: 'Which Marlow?',
      tags: ['harbour'],
      createdAt: '2026-03-02T09:00:00.000Z',
      modifiedAt: '2026-03-02T09:05:00.000Z',
      deletedAt: null,
      earlierPlaces: [],
    },
    captures: {
      textHash: 'c0ffee0000000000000000000000000000000000000000000000000000000000',
      articleId: 'https://news.example/harbour',
      text: '“It opens in May,” said Marlow.',
      capturedAt: '2026-03-02T09:00:00.000Z',
    },
  },
};
