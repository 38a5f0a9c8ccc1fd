import {setApart} from '../../core/articles/set-apart';
import {cutWords} from './cut-words';

interface QuoteProps {
  /** The words, part by part: several when the attribution interrupts them. */
  readonly parts: readonly string[];
  /** In letters; the rest is cut at a word. Without it all of them are shown. */
  readonly atMost?: number;
}

/** A statement's words as the article has them. */
export function Quote({parts, atMost}: QuoteProps) {
  const words = parts.join(' … ');
  return <q class="quote">{setApart(atMost === undefined ? words : cutWords(words, atMost))}</q>;
}
