// @vitest-environment jsdom
import {expect, test, vi} from 'vitest';
import type {LocatedAnnotations} from '../../../src/messaging/contract';
import {defaultSettings} from '../../../src/messaging/default-settings';

const answers: ((located: LocatedAnnotations) => void)[] = [];
vi.mock('../../../src/messaging/call-background', () => ({
  callBackground: (name: string) =>
    name === 'readSettings' ? Promise.resolve(defaultSettings) : new Promise(resolve => answers.push(resolve)),
}));
const article = {url: 'https://news.example/a', title: '', byline: null, siteName: null, publishedAt: null, lang: 'en'};
vi.mock('../../../src/content/visit/read-visit', () => ({
  readVisit: async () => ({
    reading: {article: {...article, text: '', blocks: []}},
    detection: null,
    annotations: [],
    textChange: null,
    ground: 'light',
  }),
}));

const storedAt = (day: number): LocatedAnnotations => ({
  annotations: [],
  textChange: {storedHash: expect.anything(), storedAt: `2026-03-0${day}`},
});

test('an answer that comes late does not undo what the reader saw since', async () => {
  const {Visits} = await import('../../../src/content/visit/visits');
  const shown: (string | undefined)[] = [];
  const visits = new Visits({
    shown: visit => shown.push(visit.textChange?.storedAt),
    asked: () => undefined,
    left: () => undefined,
    failed: error => {
      throw error;
    },
  });
  await visits.read();
  const [first, second] = [visits.relocate(article.url), visits.relocate(article.url)];
  answers[1]?.(storedAt(2));
  answers[0]?.(storedAt(1));
  await Promise.all([first, second]);
  expect(shown).toEqual([undefined, '2026-03-02']);
});
