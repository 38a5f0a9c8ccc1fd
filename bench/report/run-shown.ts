import {spawn} from 'node:child_process';

/** Runs Node, shows what it prints as it prints it, and gives it back at the end. */
export function runShown(args: readonly string[]): Promise<{readonly stdout: string; readonly status: number | null}> {
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']});
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part;
    process.stdout.write(part);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', status => resolve({stdout, status}));
  });
}
