import {setApart} from '../../articles/set-apart';
import {escapeHtml} from '../text/escape-html';
import {quotableWords} from './quotable-words';

/** Words to be quoted elsewhere. All of it is text, never markup. */
export interface Quotation {
  /** Part by part. */
  readonly words: readonly string[];
  /** Who said it; empty when nobody is given. */
  readonly speaker: string;
  readonly title: string;
  /** Where and when it stood: the site, the day. */
  readonly particulars: readonly string[];
  readonly link: string | undefined;
}

/** A quotation with who said it and where, for a plain text and for one that can hold links. */
export function formatQuotation(quotation: Quotation): {readonly text: string; readonly html: string} {
  const words = `“${quotableWords(quotation.words)}”`;
  const {speaker, title, particulars, link} = quotation;
  const place = (named: string, plain: (words: string) => string) =>
    [plain(speaker), named, ...particulars.map(plain)].filter(Boolean).join(', ');
  const text = [setApart(words), `— ${place(setApart(title), setApart)}`, link].filter(Boolean).join('\n');
  const named = link === undefined ? escapeHtml(title) : `<a href="${escapeHtml(link)}">${escapeHtml(title)}</a>`;
  return {
    text,
    html: `<blockquote>${escapeHtml(words)}</blockquote><p>— ${place(named, escapeHtml)}</p>`,
  };
}
