import type {Page} from '@playwright/test';

/** Runs a function on a page in a world of its own, where nothing that the page's scripts have overridden holds. */
export async function apart<Answer>(page: Page, run: () => Answer): Promise<Awaited<Answer>> {
  const session = await page.context().newCDPSession(page);
  try {
    const {frameTree} = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id});
    const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
      expression: `(${run})()`,
      contextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

/** The words that are painted on a page, as the browser has them. */
export async function paintedWords(page: Page): Promise<string> {
  return apart(page, () =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('hearsay-'))
      .flatMap(([, ranges]) =>
        [...ranges].map(range => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        }),
      )
      .join('\n'),
  );
}

/** What a page that sets traps in its own world has caught so far, in its own `caught`. */
export async function caughtBy(page: Page): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  // Of the protocol's own making: the page may have taken away what a script would read it with.
  const {result} = await session.send('Runtime.evaluate', {expression: 'window.caught ?? []', returnByValue: true});
  await session.detach();
  return result.value;
}

/** The page's own document, without what is ours beside its body. */
export async function bodyMarkup(page: Page): Promise<string> {
  return apart(page, () => document.getElementsByTagName('body')[0]?.outerHTML ?? '');
}
