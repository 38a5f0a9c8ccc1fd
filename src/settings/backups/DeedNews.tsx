import type {MessageKey} from '../../ui/message-key';
import {useWords} from '../../ui/words';
import type {DeedState} from './use-deed';

interface DeedNewsProps {
  readonly deed: DeedState;
  readonly nothing: MessageKey;
  readonly done: {readonly one: MessageKey; readonly other: MessageKey};
}

/** What became of something that the reader asked for. */
export function DeedNews({deed, nothing, done}: DeedNewsProps) {
  const {say, count} = useWords();
  return (
    <p class="take-state" role="status">
      {deed.state === 'doing' && say('deedGoesOn')}
      {deed.state === 'done' && (deed.annotations === 0 ? say(nothing) : count(deed.annotations, done))}
      {deed.state === 'failed' && say(deed.reason)}
    </p>
  );
}
