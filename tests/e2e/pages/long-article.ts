import type {BrowserContext, Page} from '@playwright/test';
import {site} from './serve-articles';

const people = ['Ada Brandt', 'Ben Osei', 'Carla Neri', 'Dov Hartman', 'Ewa Lis', 'Finn Aho', 'Grete Moll'];
const topics = ['the pumps', 'the ferry', 'the old bridge', 'the night shift', 'the budget', 'the cable duct'];

function paragraph(number: number): string {
  const person = people[number % people.length];
  const topic = topics[number % topics.length];
  if (number % 5 === 3)
    return `“Nobody told us about ${topic} in week ${number},” an official who asked not to be named said.`;
  if (number % 5 === 4) return `In week ${number}, ${topic} allegedly cost ${number + 40} crowns more than planned.`;
  return `“We looked at ${topic} again in week ${number},” said ${person}, who was there.`;
}

/** Opens an article of many paragraphs, each with a statement of its own. */
export async function openLongArticle(context: BrowserContext, paragraphs: number): Promise<Page> {
  const body = Array.from({length: paragraphs}, (_, number) => `<p>${paragraph(number)}</p>`).join('\n');
  await context.route(`${site}/long.html`, route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The long year of the tunnel</title>
        <meta property="og:type" content="article"></head>
        <body><article><h1>The long year of the tunnel</h1>${body}</article></body></html>`,
    }),
  );
  const page = await context.newPage();
  await page.goto(`${site}/long.html`);
  return page;
}
