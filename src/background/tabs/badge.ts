import {browser} from '../../messaging/browser';

/** The light `--hearsay-none-ink` of src/ui/tokens.css: readable on both of the browser’s grounds. */
const colours = {ground: '#9c2a43', text: '#ffffff'};

function titleFor(count: number): string {
  if (count === 0) return browser.i18n.getMessage('actionTitleZero');
  if (count === 1) return browser.i18n.getMessage('actionTitleOne');
  const language = browser.i18n.getMessage('languageCode') || 'en';
  return browser.i18n.getMessage('actionTitleMany', count.toLocaleString(language));
}

async function show(tabId: number, text: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({tabId, color: colours.ground}),
      browser.action.setBadgeTextColor({tabId, color: colours.text}),
      browser.action.setBadgeText({tabId, text}),
      browser.action.setTitle({tabId, title}),
    ]);
  } catch {
    // The tab was closed meanwhile. The browser itself takes a tab’s badge away when it goes to another page.
  }
}

/** Shows on a tab how many statements nobody stands behind. The badge holds four characters. */
export function showCount(tabId: number, count: number): Promise<void> {
  return show(tabId, count > 999 ? '999+' : `${count}`, titleFor(count));
}

/** Shows on a tab that it could not be analysed, after a key was pressed and no popup says so. */
export function showFailure(tabId: number): Promise<void> {
  return show(tabId, '!', browser.i18n.getMessage('actionTitleFailed'));
}
