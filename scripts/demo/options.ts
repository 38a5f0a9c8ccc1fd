import {parseArgs} from 'node:util';
import {Complaint} from '../complaint';

export interface DemoOptions {
  /** A file, a folder's page or an address; `undefined`: the article that comes with the project. */
  readonly source: string | undefined;
  readonly headless: boolean;
  readonly out: string;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Throws a `Complaint` about options that do not exist. */
export function readOptions(args: readonly string[]): DemoOptions {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {headless: {type: 'boolean', default: false}, out: {type: 'string', default: 'demo-output'}},
    });
    if (positionals.length > 1) throw new Complaint(`One article at a time, please; ${positionals.length} were given.`);
    return {source: positionals[0], headless: values.headless || !hasDisplay(), out: values.out};
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`Usage: npm start -- [FILE|URL] [--headless] [--out DIR] (${(error as Error).message})`);
  }
}
