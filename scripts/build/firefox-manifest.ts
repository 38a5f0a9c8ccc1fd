/** What the two browsers' manifests have in common as far as this function reads it. */
export interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
  readonly background: {readonly service_worker: string};
  readonly side_panel: {readonly default_path: string};
}

/** Firefox's manifest out of Chrome's. Pure; every difference says why. */
export function firefoxManifest(chrome: Manifest): Record<string, unknown> {
  const {minimum_chrome_version: _chromeOnly, side_panel, background, permissions, ...common} = chrome;
  return {
    ...common,
    // Firefox has no `sidePanel` permission and warns of the unknown name; its sidebar needs none.
    permissions: permissions.filter(permission => permission !== 'sidePanel'),
    // Firefox runs extensions in event pages and ignores `service_worker`; a page cannot load a script later as a worker can.
    background: {scripts: ['detection.js', background.service_worker]},
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: '__MSG_extensionName__',
      default_icon: common.icons,
      // Chrome's panel opens when the reader asks; Firefox would open the sidebar at install.
      open_at_install: false,
    },
    browser_specific_settings: {
      // Without an id of its own, Firefox gives a new one at every temporary install and the reader's highlights are lost.
      // CSS Custom Highlights came with 140, the declaration on data with 142 in every edition of Firefox.
      gecko: {
        id: 'hearsay@hearsay.invalid',
        strict_min_version: '142.0',
        // Nothing leaves the reader's machine; required of every new extension in Mozilla's gallery.
        data_collection_permissions: {required: ['none']},
      },
    },
  };
}
