/** What goes to the clipboard; with `html`, editors that can hold links take that. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Copies, while the reader's press on a button lasts. Pages without a secure connection, and those that forbid it, have
 * no clipboard to write to: there a field that is copied as if by the reader's own key does it. Throws when neither works.
 * @param home where that field may stand, unseen, for a moment
 */
export async function copyText({text, html}: Copied, home: Element): Promise<void> {
  try {
    const parts: Record<string, Blob> = {'text/plain': new Blob([text], {type: 'text/plain'})};
    if (html !== undefined) parts['text/html'] = new Blob([html], {type: 'text/html'});
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  } catch {
    copyByField(text, home);
  }
}

function copyByField(text: string, home: Element): void {
  const field = document.createElement('textarea');
  field.className = 'read-out';
  field.value = text;
  const root = home.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  home.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({preventScroll: true});
  if (!isCopied) throw new Error('The browser did not copy.');
}
