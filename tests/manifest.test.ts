import {existsSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import manifest from '../manifest.json';
import {firefoxManifest, type Manifest} from '../scripts/build/firefox-manifest';
import {keyOrder} from '../src/pages/keys/key-order';

const chrome: Manifest & typeof manifest = manifest;

describe('What the reader is asked for at install', () => {
  it('is the tab they point at, and room to keep what they keep', () => {
    const harmless = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'];
    expect(chrome.permissions.filter(permission => !harmless.includes(permission))).toEqual([]);
  });

  it('is no access to any site', () => {
    expect(chrome).not.toHaveProperty('host_permissions');
    expect(chrome).not.toHaveProperty('content_scripts');
    expect(chrome).not.toHaveProperty('externally_connectable');
    expect(chrome).not.toHaveProperty('web_accessible_resources');
  });
});

describe('The keys', () => {
  it('are all listed, in the order in which the manifest has them', () => {
    expect(keyOrder).toEqual(Object.keys(chrome.commands));
  });
});

describe('Our own pages', () => {
  it('run no code but what came with the extension, and reach no network', () => {
    const policy = chrome.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  });
});

describe('Firefox’s manifest', () => {
  const firefox = firefoxManifest(chrome);

  it('asks for the same, but for the side panel’s permission, which Firefox does not know', () => {
    expect(firefox.permissions).toEqual(chrome.permissions.filter(permission => permission !== 'sidePanel'));
  });

  it('runs the same background as an event page, which has what detects from the start', () => {
    expect(firefox.background).toEqual({scripts: ['detection.js', 'background.js']});
  });

  it('shows the side panel as a sidebar', () => {
    expect(firefox.sidebar_action).toMatchObject({
      default_panel: chrome.side_panel.default_path,
      open_at_install: false,
    });
    expect(firefox).not.toHaveProperty('side_panel');
  });

  it('declares that no data are collected', () => {
    expect(firefox.browser_specific_settings).toMatchObject({
      gecko: {data_collection_permissions: {required: ['none']}},
    });
  });

  it('is the same otherwise', () => {
    const own = [
      'permissions',
      'background',
      'side_panel',
      'sidebar_action',
      'browser_specific_settings',
      'minimum_chrome_version',
    ];
    const rest = (of: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(of).filter(([key]) => !own.includes(key)));
    expect(rest(firefox)).toEqual(rest({...chrome}));
  });
});

describe('The icon', () => {
  it.each(Object.entries(manifest.icons))('is there in %s pixels', (_size, path) => {
    expect(existsSync(path)).toBe(true);
  });
});
