import type {Caller} from './caller';

/** What a call takes. */
export type ArgumentOf<Calls, Name extends keyof Calls> = Calls[Name] extends (argument: infer Argument) => unknown
  ? Argument
  : never;

/** What a call gives. */
export type AnswerOf<Calls, Name extends keyof Calls> = Calls[Name] extends (argument: never) => infer Answer
  ? Answer
  : never;

/** Total: a call that nobody answers does not compile. */
export type Handlers<Calls> = {
  readonly [Name in keyof Calls]: (
    argument: ArgumentOf<Calls, Name>,
    caller: Caller,
  ) => AnswerOf<Calls, Name> | Promise<AnswerOf<Calls, Name>>;
};

/** Total: a call whose argument nobody checks does not compile. Each returns the argument, or throws and says what is wrong with it. */
export type ArgumentReaders<Calls> = {
  readonly [Name in keyof Calls]: (value: unknown) => ArgumentOf<Calls, Name>;
};
