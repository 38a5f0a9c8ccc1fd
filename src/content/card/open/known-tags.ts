import {callBackground} from '../../../messaging/call-background';

/** The tags that the reader used before, asked for when they are about to be needed. */
export class KnownTags {
  #tags: readonly string[] = [];

  get now(): readonly string[] {
    return this.#tags;
  }

  /** Completing is a help: when nobody answers, tags are written as ever. */
  async ask(): Promise<void> {
    this.#tags = await callBackground('suggestTags', null).catch(() => this.#tags);
  }
}
