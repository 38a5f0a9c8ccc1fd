import {JobLine} from '../../pages/jobs/JobLine';
import type {MessageKey} from '../../ui/message-key';
import {useWords} from '../../ui/words';
import type {Deed} from './use-deed';

interface DeedNewsProps {
  readonly deed: Deed;
  readonly nothing: MessageKey;
  readonly done: {readonly one: MessageKey; readonly other: MessageKey};
}

/** What becomes of something that the reader asked for. */
export function DeedNews({deed: {state, job}, nothing, done}: DeedNewsProps) {
  const {say, count} = useWords();
  return (
    <>
      <JobLine job={job} label={say('deedGoesOn')} />
      <p class="take-state" role="status">
        {state.state === 'done' && (state.annotations === 0 ? say(nothing) : count(state.annotations, done))}
        {state.state === 'failed' && say(state.reason)}
      </p>
    </>
  );
}
