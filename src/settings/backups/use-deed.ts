import {useState} from 'preact/hooks';
import {type JobWatch, useJob} from '../../pages/jobs/use-job';
import type {MessageKey} from '../../ui/message-key';
import {failureKey} from '../../ui/notices/failure-key';

/** How something that the reader asked for stands. */
export type DeedState =
  | {readonly state: 'idle' | 'doing'}
  | {readonly state: 'done'; readonly annotations: number}
  | {readonly state: 'failed'; readonly reason: MessageKey};

export interface Deed {
  readonly state: DeedState;
  /** How far it is, where that is known, and the way to stop it. */
  readonly job: JobWatch;
  /** Does one thing at a time, under the name of a job. What is done gives how many annotations it was done to. */
  readonly run: (work: (job: string) => Promise<number>) => void;
}

export function useDeed(): Deed {
  const [state, setState] = useState<DeedState>({state: 'idle'});
  const job = useJob();
  const run = async (work: (job: string) => Promise<number>) => {
    setState({state: 'doing'});
    try {
      setState({state: 'done', annotations: await job.run(work)});
    } catch (error) {
      setState({state: 'failed', reason: failureKey(error)});
    }
  };
  return {state, job, run: work => void run(work)};
}
