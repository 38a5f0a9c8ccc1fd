import type {MaterialChange, MaterialKind} from '../../../core/anchoring/location';
import type {MessageKey} from '../../message-key';
import type {Say} from '../../words';

/** How each kind of change is told: one became another, one was put in, one was taken out. */
interface ChangeKeys {
  readonly became: MessageKey;
  readonly added: MessageKey;
  readonly removed: MessageKey;
}

const changeKeys: Readonly<Record<MaterialKind, ChangeKeys>> = {
  number: {became: 'changeNumber', added: 'changeNumberAdded', removed: 'changeNumberRemoved'},
  name: {became: 'changeName', added: 'changeNameAdded', removed: 'changeNameRemoved'},
  negation: {became: 'changeNegation', added: 'changeNegationAdded', removed: 'changeNegationRemoved'},
  modal: {became: 'changeModal', added: 'changeModalAdded', removed: 'changeModalRemoved'},
  tone: {became: 'changeTone', added: 'changeToneAdded', removed: 'changeToneRemoved'},
};

/** A change of what is said, in words: “The number 40 became 60.” */
export function materialWords(say: Say, {kind, before, after}: MaterialChange): string {
  const keys = changeKeys[kind];
  if (before === '') return say(keys.added, after);
  if (after === '') return say(keys.removed, before);
  return say(keys.became, before, after);
}
