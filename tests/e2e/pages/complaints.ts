import type {BrowserContext, Page, Worker} from '@playwright/test';

/** Everything that went wrong in the background of a story: error lines of consoles and errors nobody caught. */
export function collectComplaints(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  const listenTo = (source: Page | Worker) => {
    source.on('console', message => {
      if (message.type() === 'error') complaints.push(`${source.url()}: ${message.text()}`);
    });
  };
  for (const page of context.pages()) listenTo(page);
  for (const worker of context.serviceWorkers()) listenTo(worker);
  context.on('page', listenTo);
  context.on('serviceworker', listenTo);
  context.on('weberror', ({error}) => complaints.push(error().stack ?? error().message));
  return complaints;
}
