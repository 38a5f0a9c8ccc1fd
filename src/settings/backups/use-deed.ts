import {useState} from 'preact/hooks';
import type {MessageKey} from '../../ui/message-key';
import {failureKey} from '../../ui/notices/failure-key';

/** How something that the reader asked for stands. */
export type DeedState =
  | {readonly state: 'idle' | 'doing'}
  | {readonly state: 'done'; readonly annotations: number}
  | {readonly state: 'failed'; readonly reason: MessageKey};

/** Does one thing at a time, and tells how it stands. What is done gives how many annotations it was done to. */
export function useDeed(): readonly [DeedState, (work: () => Promise<number>) => void] {
  const [state, setState] = useState<DeedState>({state: 'idle'});
  const run = async (work: () => Promise<number>) => {
    setState({state: 'doing'});
    try {
      setState({state: 'done', annotations: await work()});
    } catch (error) {
      setState({state: 'failed', reason: failureKey(error)});
    }
  };
  return [state, work => void run(work)];
}
