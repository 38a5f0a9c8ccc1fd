import type {ComponentChildren} from 'preact';
import {Progress} from '../../ui/notices/Progress';
import {useSay} from '../../ui/words';
import type {Answer} from '../asking/use-answer';
import {AnswerFailed} from './AnswerFailed';

interface AnsweredProps<Value> {
  readonly answer: Answer<Value>;
  readonly children: (value: Value) => ComponentChildren;
}

/** What was answered; until then that it is looked up, or why it is not known. */
export function Answered<Value>({answer, children}: AnsweredProps<Value>) {
  const say = useSay();
  if (answer.failure) return <AnswerFailed failure={answer.failure} onAgain={answer.askAgain} />;
  if (answer.value === null) return <Progress label={say('libraryAsking')} />;
  return <>{children(answer.value)}</>;
}
