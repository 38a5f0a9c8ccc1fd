import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import {onBroadcast} from '../../messaging/broadcast';

/** What is known of the answer to a question. An earlier answer stays while a newer one is on its way. */
export interface Answer<Value> {
  /** `null`: nothing is known yet. */
  readonly value: Value | null;
  readonly asking: boolean;
  /** Why the last question was not answered. */
  readonly failure: Error | null;
  readonly askAgain: () => void;
}

/** News come in bursts: of a bulk change, one for each article. */
const burstMs = 150;

/**
 * Asks when the question changes, and again when something that is kept did. `question` says in words what `ask` asks:
 * equal words, equal question. Late answers to earlier questions are not listened to.
 */
export function useAnswer<Value>(question: string, ask: () => Promise<Value>): Answer<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [asking, setAsking] = useState(true);
  const [failure, setFailure] = useState<Error | null>(null);
  const latest = useRef({asked: 0, ask});
  latest.current.ask = ask;

  const askAgain = useCallback(() => {
    latest.current.asked += 1;
    const {asked, ask} = latest.current;
    const isLatest = () => asked === latest.current.asked;
    setAsking(true);
    ask().then(
      answer => {
        if (!isLatest()) return;
        setValue(answer);
        setFailure(null);
        setAsking(false);
      },
      (error: unknown) => {
        if (!isLatest()) return;
        setFailure(error instanceof Error ? error : new Error(String(error)));
        setAsking(false);
      },
    );
  }, []);

  useEffect(askAgain, [question, askAgain]);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const hear = () => {
      clearTimeout(waiting);
      waiting = setTimeout(askAgain, burstMs);
    };
    const stops = [onBroadcast('annotationsChanged', hear), onBroadcast('keptChanged', hear)];
    return () => {
      clearTimeout(waiting);
      latest.current.asked += 1;
      for (const stop of stops) stop();
    };
  }, [askAgain]);
  return {value, asking, failure, askAgain};
}
