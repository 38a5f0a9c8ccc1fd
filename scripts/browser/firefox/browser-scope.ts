import type {Browser} from 'puppeteer-core';

/** The protocol's line, which the library keeps to itself. */
interface Line {
  send(method: string, params: object): Promise<{readonly result: unknown}>;
}

function lineOf(browser: Browser): Line {
  const line: unknown = Reflect.get(browser, 'connection');
  if (typeof line !== 'object' || line === null || !('send' in line) || typeof line.send !== 'function') {
    throw new Error('This version of puppeteer-core keeps its connection elsewhere.');
  }
  return line as Line;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: {readonly value?: unknown};
  readonly exceptionDetails?: {readonly text: string};
}

/** Firefox's own window, in which its toolbar, its extensions and its accessibility tree can be reached. */
export class BrowserScope {
  private constructor(
    private readonly line: Line,
    private readonly window: string,
  ) {}

  static async of(browser: Browser): Promise<BrowserScope> {
    const line = lineOf(browser);
    const {result} = await line.send('browsingContext.getTree', {'moz:scope': 'chrome'});
    const {contexts} = result as {readonly contexts: readonly {readonly context: string; readonly url: string}[]};
    const window = contexts.find(({url}) => url.endsWith('/browser.xhtml'));
    if (window === undefined) throw new Error('Firefox has no window.');
    return new BrowserScope(line, window.context);
  }

  /** Runs the body of an async function in Firefox's window; `given` is there by that name. Answers with JSON. */
  async run(body: string, given: unknown = null): Promise<unknown> {
    const expression = `(async given => JSON.stringify((await (async () => {${body}})()) ?? null))(${JSON.stringify(given)})`;
    const target = {context: this.window};
    const {result} = await this.line.send('script.evaluate', {expression, target, awaitPromise: true});
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(`Firefox: ${evaluated.exceptionDetails?.text}`);
    return JSON.parse(String(evaluated.result?.value));
  }
}
