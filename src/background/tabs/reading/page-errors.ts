/** The browser lets no extension onto this page: its own pages, its gallery of extensions, other extensions’ pages. */
export class PageForbidden extends Error {
  override readonly name = 'PageForbidden';
}

/** A file of the reader’s disk, and the reader has not allowed the extension on files. */
export class FileForbidden extends Error {
  override readonly name = 'FileForbidden';
}

/** The reader has to point at the page first: by the toolbar button or the key. */
export class LeaveNeeded extends Error {
  override readonly name = 'LeaveNeeded';
}

/** The reader has switched this site off. */
export class SiteOff extends Error {
  override readonly name = 'SiteOff';
}

export class TabGone extends Error {
  override readonly name = 'TabGone';
}

/** Says which of these the browser’s words mean. Chrome’s words and Firefox’s; anything else is returned as it is. */
export function pageErrorOf(error: unknown, address: string | undefined): unknown {
  if (!(error instanceof Error)) return error;
  const words = error.message;
  const cause = {cause: error};
  if (/No tab with id|tab was closed|Invalid tab ID/i.test(words)) return new TabGone('This tab is closed.', cause);
  if (address?.startsWith('file:') || /file:\/\//.test(words)) {
    return new FileForbidden('The browser lets no extension onto this file.', cause);
  }
  if (/must request permission|Cannot access contents of url/i.test(words)) {
    return new LeaveNeeded('The reader has to point at this page first.', cause);
  }
  if (/Cannot access|cannot be scripted|Missing host permission|error page|blocked|policy/i.test(words)) {
    return new PageForbidden('The browser lets no extension onto this page.', cause);
  }
  return error;
}
