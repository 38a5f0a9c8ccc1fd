import {showFailure} from './badge';

/** Does on a tab what the reader asked for without a page of ours that could answer: what goes wrong shows on the toolbar button. */
export async function attempt(name: string, tabId: number, run: (tabId: number) => Promise<void>): Promise<void> {
  try {
    await run(tabId);
  } catch (error) {
    console.warn(`“${name}” failed.`, error);
    await showFailure(tabId);
  }
}
