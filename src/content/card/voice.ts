import {ownElement} from '../dom/own-element';
import type {Ground} from '../highlights/ground';
import {shownWindow} from '../pointing/shown-window';

/** Milliseconds between the voice's coming and its speaking, and until it is silent again. */
const beforeSpeakingMs = 100;
const silenceMs = 8_000;

/** A line that is read out, or told at the window's edge. */
export class Voice {
  readonly element = ownElement('div');
  #silence = 0;

  constructor(
    private readonly listeners: {
      /** It is about to speak, and has to be in the page. */
      begins(): void;
      /** It has nothing more to say. */
      ended(): void;
    },
  ) {
    this.#fallSilent();
    this.element.ariaLive = 'polite';
  }

  get isSilent(): boolean {
    return this.element.textContent === '';
  }

  /** Reads a line out to those who listen rather than see, once what is being read is over. */
  announce(line: string): void {
    this.#say(line, 'read-aloud');
  }

  /** Says a line to everybody, for as long. */
  tell(line: string, ground: Ground = 'light'): void {
    this.element.style.colorScheme = ground;
    this.element.style.insetBlockEnd = `${innerHeight - shownWindow().bottom + 16}px`;
    this.#say(line, 'told');
  }

  /** Takes away what was told. */
  hush(): void {
    if (this.element.className === 'told') this.stop();
  }

  /** Takes away whatever it says. */
  stop(): void {
    clearTimeout(this.#silence);
    this.#fallSilent();
    this.listeners.ended();
  }

  #say(line: string, look: 'read-aloud' | 'told'): void {
    this.listeners.begins();
    clearTimeout(this.#silence);
    this.#fallSilent();
    // Screen readers hear of a change in what is there, not of what comes with its contents.
    this.#silence = window.setTimeout(() => {
      this.element.className = look;
      this.element.textContent = line;
      this.#silence = window.setTimeout(() => this.stop(), silenceMs);
    }, beforeSpeakingMs);
  }

  #fallSilent(): void {
    this.element.className = 'read-aloud';
    this.element.textContent = '';
  }
}
