import {expect, story} from './pages/story';

story('The browser installs the extension without an error or a warning', async ({hearsay}) => {
  const page = await hearsay.browser.context.newPage();
  await page.goto('chrome://extensions');
  // What the page shows under “Errors”; the browser collects it only in developer mode.
  const found = await page.evaluate(async id => {
    const {developerPrivate} = chrome as unknown as {
      developerPrivate: {
        updateProfileConfiguration(update: {inDeveloperMode: boolean}): Promise<void>;
        getExtensionInfo(id: string): Promise<{
          state: string;
          manifestErrors: readonly unknown[];
          runtimeErrors: readonly unknown[];
          permissions: {simplePermissions: readonly unknown[]; runtimeHostPermissions?: unknown};
        }>;
      };
    };
    await developerPrivate.updateProfileConfiguration({inDeveloperMode: true});
    return developerPrivate.getExtensionInfo(id);
  }, hearsay.browser.extensionId);
  expect(found.state).toBe('ENABLED');
  expect(found.manifestErrors).toEqual([]);
  expect(found.runtimeErrors).toEqual([]);
});

story(
  'The browser gives every key that is suggested: it keeps some for itself, and says nothing',
  async ({hearsay}) => {
    const background = await hearsay.browser.background();
    const [given, {commands = {}}] = await background.evaluate(async () => [
      await chrome.commands.getAll(),
      chrome.runtime.getManifest(),
    ]);
    const suggested = Object.entries(commands).flatMap(([name, {suggested_key: key}]) =>
      key?.default === undefined ? [] : [expect.objectContaining({name, shortcut: key.default})],
    );
    expect(suggested).toHaveLength(4);
    expect(given).toEqual(expect.arrayContaining(suggested));
  },
);
