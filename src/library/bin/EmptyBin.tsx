import {useState} from 'preact/hooks';
import {callBackground} from '../../messaging/call-background';
import {Button} from '../../ui/controls/Button';
import {useWords} from '../../ui/words';
import type {Undoing} from '../undoing/use-undo';

/** Removes for good what is in the bin. The one thing here that cannot be undone: it is asked twice. */
export function EmptyBin({undoing}: {readonly undoing: Undoing}) {
  const {say, count} = useWords();
  const [asked, setAsked] = useState(false);
  const empty = async () => {
    setAsked(false);
    try {
      const {removed} = await callBackground('emptyBin', null);
      undoing.tell({told: count(removed, {one: 'libraryGoneOne', other: 'libraryGoneMany'}), undo: null});
    } catch {
      undoing.tell({told: say('keepingFailed'), undo: null});
    }
  };
  if (!asked) {
    return (
      <Button icon="bin" onClick={() => setAsked(true)}>
        {say('libraryEmptyBin')}
      </Button>
    );
  }
  return (
    <div class="picked-deeds" role="alert">
      <span>{say('libraryEmptyBinSure')}</span>
      <Button weight="main" onClick={() => void empty()}>
        {say('libraryEmptyBinYes')}
      </Button>
      <Button onClick={() => setAsked(false)}>{say('libraryCancel')}</Button>
    </div>
  );
}
