import {useEffect, useState} from 'preact/hooks';
import {callBackground} from '../../messaging/call-background';
import {Button} from '../../ui/controls/Button';
import {useWords} from '../../ui/words';
import {DeedNews} from './DeedNews';
import {useDeed} from './use-deed';

/** For so long the reader can think better of it; whoever leaves meanwhile has emptied nothing. */
const undoMs = 10_000;

/** The bin, and the way to empty it at once. */
export function EmptyBin({binned}: {readonly binned: number}) {
  const {say, count} = useWords();
  const [isWaiting, setWaiting] = useState(false);
  const deed = useDeed();
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => {
      setWaiting(false);
      deed.run(async job => (await callBackground('emptyBin', {job})).removed);
    }, undoMs);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return (
    <>
      <h3>{say('binHeading')}</h3>
      <p class="explanation">
        {binned === 0 ? say('binHoldsNone') : count(binned, {one: 'binHoldsOne', other: 'binHoldsMany'})}
      </p>
      {isWaiting ? (
        <p class="bin-waiting" role="status">
          {say('binWaiting')}{' '}
          <Button icon="undo" onClick={() => setWaiting(false)}>
            {say('undo')}
          </Button>
        </p>
      ) : (
        binned > 0 && (
          <Button icon="bin" disabled={deed.job.running} onClick={() => setWaiting(true)}>
            {say('binEmpty')}
          </Button>
        )
      )}
      <DeedNews deed={deed} nothing="binWasEmpty" done={{one: 'binEmptiedOne', other: 'binEmptiedMany'}} />
    </>
  );
}
