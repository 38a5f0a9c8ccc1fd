import manifest from '../../manifest.json';
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
    const given = await background.evaluate(() => chrome.commands.getAll());
    const suggested = Object.entries(manifest.commands).flatMap(([name, command]) =>
      'suggested_key' in command ? [{name, shortcut: command.suggested_key.default}] : [],
    );
    expect(given).toEqual(expect.arrayContaining(suggested.map(key => expect.objectContaining(key))));
  },
);
