import type {BrowserContext, Page, Worker} from '@playwright/test';

/**
 * Everything that went wrong in the background of a story: error lines of consoles and errors nobody caught.
 * `only`: the address that their script begins with, on pages that others wrote, which complain of what they miss.
 */
export function collectComplaints(context: BrowserContext, only = ''): readonly string[] {
  const complaints: string[] = [];
  const counts = (where: string) => where.includes(only);
  const listenTo = (source: Page | Worker) => {
    source.on('console', message => {
      if (message.type() === 'error' && counts(message.location().url))
        complaints.push(`${source.url()}: ${message.text()}`);
    });
  };
  for (const page of context.pages()) listenTo(page);
  for (const worker of context.serviceWorkers()) listenTo(worker);
  context.on('page', listenTo);
  context.on('serviceworker', listenTo);
  context.on('weberror', webError => {
    const error = webError.error();
    const words = error.stack ?? error.message;
    if (counts(words)) complaints.push(words);
  });
  return complaints;
}
