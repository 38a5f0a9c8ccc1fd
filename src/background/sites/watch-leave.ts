import {tellPages} from '../../messaging/broadcast';
import {browser} from '../../messaging/browser';
import {registerSites} from './register-sites';

async function follow(): Promise<void> {
  await registerSites();
  await tellPages('sitesChanged', null);
}

/**
 * Keeps what runs on sites in step with what the browser allows: the reader may grant and take back in the browser's own
 * settings, and an update of the extension forgets what was registered.
 */
export function watchLeave(): void {
  const listen = () => void follow().catch(error => console.warn('The sites could not be registered.', error));
  browser.permissions.onAdded.addListener(listen);
  browser.permissions.onRemoved.addListener(listen);
  browser.runtime.onInstalled.addListener(listen);
  browser.runtime.onStartup.addListener(listen);
}
