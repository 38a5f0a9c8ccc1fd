import type {Page} from '@playwright/test';
import type {PageToBackground} from '../../src/messaging/contract';
import type {AnswerOf, ArgumentOf} from '../../src/messaging/wire/calls';

/** What one call took, as the page that asked felt it, and its answer. */
export async function timeCall<Name extends keyof PageToBackground & string>(
  ownPage: Page,
  call: Name,
  argument: ArgumentOf<PageToBackground, Name>,
): Promise<{readonly ms: number; readonly value: AnswerOf<PageToBackground, Name>}> {
  const timed = await ownPage.evaluate(
    async sent => {
      const before = performance.now();
      const reply: unknown = await chrome.runtime.sendMessage(sent);
      return {ms: performance.now() - before, reply};
    },
    {to: 'background', call, argument},
  );
  const reply = timed.reply as {readonly ok: boolean; readonly value: AnswerOf<PageToBackground, Name>};
  if (!reply.ok) throw new Error(`The extension did not answer “${call}”: ${JSON.stringify(reply)}`);
  return {ms: timed.ms, value: reply.value};
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
