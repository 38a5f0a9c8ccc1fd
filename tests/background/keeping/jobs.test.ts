import {describe, expect, test, vi} from 'vitest';
import {Jobs} from '../../../src/background/keeping/many/jobs';

vi.mock('webextension-polyfill', () => ({default: {runtime: {sendMessage: () => Promise.resolve()}}}));

describe('long work', () => {
  test('stops at the next tidings after it was told to', async () => {
    const jobs = new Jobs();
    const work = jobs.run('tagging', async job => {
      const tell = job.tellerOf(3);
      tell(1);
      jobs.stop('tagging');
      tell(2);
    });
    await expect(work).rejects.toMatchObject({name: 'JobStopped'});
  });

  test('is not stopped by the name of other work, nor by that of work that is over', async () => {
    const jobs = new Jobs();
    await jobs.run('exporting', async () => undefined);
    jobs.stop('exporting');
    const work = jobs.run('tagging', async job => {
      jobs.stop('deleting');
      job.tellerOf(1)(1);
      return 'done';
    });
    expect(await work).toBe('done');
  });
});
