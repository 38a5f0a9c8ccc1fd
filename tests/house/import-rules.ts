/** Who may import whom: folders of `src` and libraries, the longest matching folder's rule holds. */
export interface ImportRule {
  readonly folder: string;
  /** Besides itself and its own subfolders. */
  readonly folders: readonly string[];
  readonly libraries: readonly string[];
}

/** Types anywhere; the library itself only in `src/messaging/browser.ts`. */
const browserApi = 'webextension-polyfill';

const page: Pick<ImportRule, 'folders' | 'libraries'> = {
  folders: ['src/core', 'src/messaging', 'src/ui', '_locales'],
  libraries: ['preact', browserApi],
};

/** Our own pages share what they all do: asking a tab how it stands, following the settings, offering a file. */
const ownPage: typeof page = {...page, folders: [...page.folders, 'src/pages']};

export const importRules: readonly ImportRule[] = [
  {folder: 'src/core', folders: [], libraries: ['diff']},
  {folder: 'src/core/library/catalogue', folders: ['src/core'], libraries: ['minisearch']},
  {folder: 'src/messaging', folders: ['src/core'], libraries: [browserApi, 'valibot']},
  {folder: 'src/background/storage', folders: ['src/core'], libraries: ['idb']},
  {folder: 'src/background', folders: ['src/core', 'src/messaging', '_locales'], libraries: [browserApi]},
  // The library for views has a script of its own, which is started when the reader moves.
  {folder: 'src/content', folders: page.folders, libraries: ['@mozilla/readability', browserApi]},
  {folder: 'src/content/card/view', folders: ['src/core', 'src/messaging', 'src/ui'], libraries: ['preact']},
  {
    folder: 'src/content/drawing',
    folders: ['src/content/card', 'src/messaging', 'src/ui'],
    libraries: ['preact'],
  },
  {folder: 'src/pages', ...page},
  {
    folder: 'src/pages/kept/note',
    folders: [],
    libraries: ['preact', 'hast-util-sanitize', 'mdast-util-from-markdown', 'mdast-util-to-hast'],
  },
  {folder: 'src/popup', ...ownPage},
  {folder: 'src/sidepanel', ...ownPage},
  {folder: 'src/difference', ...ownPage},
  {folder: 'src/settings', ...ownPage},
  {folder: 'src/welcome', ...ownPage},
  {folder: 'src/privacy', ...ownPage},
  {folder: 'src/library', ...ownPage},
  {folder: 'src/ui', folders: ['src/core', '_locales'], libraries: ['preact']},
];
