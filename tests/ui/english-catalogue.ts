import {readFileSync} from 'node:fs';

const messages: Record<string, {message: string}> = JSON.parse(readFileSync('_locales/en/messages.json', 'utf8'));

/** The English catalogue, answering as the browser's `i18n` does: empty for a missing key, `$1` … replaced. */
export function englishCatalogue(uiLanguage = 'en') {
  return {
    getUILanguage: () => uiLanguage,
    getMessage: (key: string, put: string[] = []) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => put[Number(place) - 1] ?? ''),
  };
}
